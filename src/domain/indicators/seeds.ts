import type { Area } from './area.ts';
import type { DataSource } from './data-source.ts';
import type { Commitment } from './commitment.ts';
import type { Indicator } from './indicator.ts';
import type { Limit } from './limit.ts';
import type { SeriesRow } from './long-series.ts';
import type { Observation } from './observation.ts';
import type { Recount } from './recount.ts';
import type { Synonym } from './synonym.ts';
import type { Theme } from './theme.ts';
import type { VisitCount } from './visit.ts';

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

/** A row without its place, for the site. */
export function bare<T>(row: Sourced<T>): Omit<Sourced<T>, 'source'> {
  const copy: Partial<Sourced<T>> = { ...row };
  delete copy.source;
  return copy as Omit<Sourced<T>, 'source'>;
}

/** The tables of `seeds/`, parsed; references between them not yet followed. */
export interface Seeds {
  themes: Sourced<Theme>[];
  dataSources: Sourced<DataSource>[];
  areas: Sourced<Area>[];
  indicators: Sourced<Indicator>[];
  observations: Observation[];
  limits: Sourced<Limit>[];
  commitments: Sourced<Commitment>[];
  recounts: Recount[];
  synonyms: Synonym[];
  series: SeriesRow[];
  visits: VisitCount[];
}
