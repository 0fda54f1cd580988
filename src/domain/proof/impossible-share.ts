import type { Indicator } from '#domain/indicators/indicator.ts';

/** Whether a number cannot be a share: rates of completion and growth say in `indicators.csv` that they are none. */
export function impossibleShare(
  { unit, unbounded }: Pick<Indicator, 'unit' | 'unbounded'>,
  number: number,
): boolean {
  return unit === '%' && !unbounded && (number < 0 || number > 100);
}
