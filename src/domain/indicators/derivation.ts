import type { Period } from '#domain/values/period.ts';
import type { Source } from './row-source.ts';

/** The arithmetic of a derived observation, shown beside it exactly as written here. */
export interface Derivation {
  formula: string;
  /** Keys of the observations it was computed from, `indicator/key`. */
  inputs: string[];
  /** With numbers filled in: `20 ÷ (1 − 4.8%) = 21.01`. */
  arithmetic: string;
  /** Lowest and highest result that the rounding of the inputs allows. */
  range?: [low: number, high: number];
}

/** A way to compute a stated figure again from others; a row of `seeds/recounts.csv`. */
export interface Recount {
  /** Whose figure: an observation of this indicator, area, period and these dimensions. */
  indicator: string;
  area: string;
  period: Period;
  dimensions: Record<string, string>;
  formula: string;
  /** How the table or the text was read, for the public: a recount is worth no more than its reading. */
  reading: string;
  /** What staff saw the recount come to; a warning when it comes to something else, or to a disagreement unseen. */
  checked?: RecountResult;
  source: Source;
}

export type RecountResult = 'agrees' | 'disagrees';

/** What a recount came to. */
export interface RecountCheck extends Derivation {
  reading: string;
  /** Rounded to the digits of the stated figure. */
  number: number;
  result: RecountResult;
}
