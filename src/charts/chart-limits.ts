import type { Limit } from '../domain/limit.ts';
import type { ChartLimit } from './chart-spec.ts';

const DAY = 86_400_000;

/** The limits that apply somewhere on a time axis, cut to it. */
export function limitsOf(
  limits: Limit[],
  { min, max }: { min: number; max: number },
): ChartLimit[] {
  return limits
    .map(({ standard, grade, value, from, to }) => ({
      label: `${standard} ${grade}`,
      value,
      from: Math.max(min, decimalYear(Date.parse(from))),
      to: Math.min(max, to ? decimalYear(Date.parse(to) + DAY) : max),
    }))
    .filter(({ from, to }) => from < to);
}

function decimalYear(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return year + (moment - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
}
