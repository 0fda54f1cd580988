import { halfUnit } from '#domain/values/rounding.ts';
import type { ChangeBase, ChangeCheck, StatedChange } from '#domain/indicators/stated-change.ts';

/**
 * Recomputes a stated change (rule 3 of the figures). Printed figures are rounded, so each stands for an interval
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
