import type { Citation, ResolvedCitation } from './citation.ts';
import type { ChangeCheck, StatedChange } from './stated-change.ts';
import type { Derivation, RecountCheck } from './derivation.ts';
import type { Period } from '#domain/values/period.ts';
import type { Source } from './row-source.ts';
import type { Value } from '#domain/values/value.ts';

export type ObservationStatus = 'reported' | 'derived' | 'provisional' | 'revised' | 'missing';

/** One value of an indicator; a row of `seeds/observations/*.csv`. */
export interface Observation {
  /** Id of an indicator. */
  indicator: string;
  /** Id of an area. */
  area: string;
  period: Period;
  /** Dimension name to member, in the order of the indicator's dimensions; those without a member are absent. */
  dimensions: Record<string, string>;
  status: ObservationStatus;
  /** Absent until a derived observation has been computed. */
  value?: Value;
  citation?: Citation;
  statedChange?: StatedChange;
  /** How a derived observation is computed, as written: `undo-change(2019)`. */
  formula?: string;
  /** The arithmetic of one that was computed while it was read, from a long series. */
  derivation?: Derivation;
  /** What the document sets for this observation: a class label or a number. */
  target?: Value;
  /** Whether the document says that the target is met. */
  meets?: boolean;
  /** What changed in what is measured: this value cannot be compared with those before it. */
  seriesBreak?: string;
  note?: string;
  /** Where the row is. */
  source: Source;
}

/** What the cited sentence does not say and a stated rule infers: from headings, title or publication. */
export type InferredPart = 'period' | 'area' | 'unit';

/** An observation after all rules have been applied: what pages, charts and downloads show. */
export interface ResolvedObservation extends Omit<Observation, 'value' | 'citation' | 'source'> {
  /** Unique within the indicator, usable as an anchor: `2019`, `2021-jia-urban`. */
  key: string;
  value: Value;
  citation?: ResolvedCitation;
  /** What of it follows from a stated rule and not from the cited sentence; absent where that says all. */
  inferred?: InferredPart[];
  /** Another document of the same day states another value: neither replaces the other. */
  disputed?: true;
  /** The arithmetic of a derived observation. */
  derivation?: Derivation;
  /** The outcome of recomputing the stated change. */
  changeCheck?: ChangeCheck;
  /** What computing it again from other figures came to, one for each reading. */
  recounts?: RecountCheck[];
  /** False for a value that a later disclosure replaced. */
  current: boolean;
}

/** A row and what is made of it; the value of a derived one is absent until it has been computed. */
export interface Entry {
  row: Observation;
  result: Omit<ResolvedObservation, 'value'> & { value?: ResolvedObservation['value'] };
}
