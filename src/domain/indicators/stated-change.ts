import type { Period } from '#domain/values/period.ts';

/** A change that a document states beside a value: −4.8 %, +1.1 percentage points, or an amount in the unit. */
export interface StatedChange {
  amount: number;
  /** `%` is relative; `百分点` and the indicator's own unit are differences. */
  unit: string;
  /** The digits printed after the point: they set the rounding to allow for. */
  decimals: number;
}

/** The outcome of recomputing a stated change from the series (rule 3 of the figures). */
export interface ChangeCheck {
  result: 'agrees' | 'disagrees' | 'cannot-check';
  /** The period compared with. */
  basePeriod: string;
  /** The value compared with; absent when the series has none. */
  base?: number;
  /** Set when the base is another area's, because the area itself has no earlier value. */
  baseArea?: string;
  /** Set when the base is computed here, not stated by a document. */
  baseDerived?: true;
  /** The change as recomputed, in the unit of the stated one, unrounded. */
  recomputed?: number;
  /** Lowest and highest change that the printed, rounded values allow. */
  range?: [low: number, high: number];
}

/** The value that a change is measured from. */
export interface ChangeBase {
  value: number;
  period: Period;
  /** Set when it is another area's. */
  area?: string;
  derived?: true;
}
