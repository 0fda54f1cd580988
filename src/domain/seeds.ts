import type { Area } from './area.ts';
import type { Commitment } from './commitment.ts';
import type { Indicator } from './indicator.ts';
import type { Limit } from './limit.ts';
import type { Observation } from './observation.ts';
import type { Theme } from './theme.ts';

/** Where a row stands, for problems. */
export interface Source {
  /** Path from the project's root. */
  file: string;
  /** From 1; the header is line 1. */
  line: number;
  /** Column name to its place in the row, from 1. */
  columns: Record<string, number>;
}

/** A row with its place. */
export type Sourced<T> = T & { source: Source };

/** The tables of `seeds/`, parsed; references between them not yet followed. */
export interface Seeds {
  themes: Sourced<Theme>[];
  areas: Sourced<Area>[];
  indicators: Sourced<Indicator>[];
  observations: Observation[];
  limits: Sourced<Limit>[];
  commitments: Sourced<Commitment>[];
}
