import type { Period } from '#domain/values/period.ts';
import { halfUnit } from '#domain/values/rounding.ts';

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

/**
 * Recomputes a stated change (rule 3 of the figures). Printed figures are rounded, so each represents an interval
 * of half a unit of its last digit to either side; statement and recomputation agree when what the printed values
 * allow and what the printed change allows overlap.
 *
 * @param value the later value, printed with `decimals` digits
 * @param base the value compared with, printed with the same digits; absent when the series has none
 */
export function checkChange(
  change: StatedChange,
  value: number,
  decimals: number,
  basePeriod: string,
  base?: ChangeBase,
): ChangeCheck {
  if (!base || (change.unit === '%' && base.value === 0))
    return { result: 'cannot-check', basePeriod };
  const slack = halfUnit(decimals);
  const compute = change.unit === '%' ? relative : difference;
  const corners = [-slack, slack].flatMap((up) =>
    [-slack, slack].map((down) => compute(value + up, base.value + down)),
  );
  const range: [number, number] = [Math.min(...corners), Math.max(...corners)];
  const stated = halfUnit(change.decimals);
  const tolerance = 1e-9;
  const agrees =
    range[0] <= change.amount + stated + tolerance &&
    range[1] >= change.amount - stated - tolerance;
  return {
    result: agrees ? 'agrees' : 'disagrees',
    basePeriod,
    base: base.value,
    ...(base.area && { baseArea: base.area }),
    ...(base.derived && { baseDerived: true }),
    recomputed: compute(value, base.value),
    range,
  };
}

const relative = (value: number, base: number) => (value / base - 1) * 100;
const difference = (value: number, base: number) => value - base;
