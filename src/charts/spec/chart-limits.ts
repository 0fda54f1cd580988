import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Level } from '#domain/values/level.ts';
import type { Limit } from '#domain/indicators/limit.ts';
import { parsePeriod, periodPosition } from '#domain/values/period.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { ChartLimit } from './chart-spec.ts';

const DAY = 86_400_000;

/** The limits that apply somewhere on a time axis, cut to it. */
export function limitsOf(
  limits: Limit[],
  { min, max }: { min: number; max: number },
): ChartLimit[] {
  return limits
    .map(({ standard, grade, from, to, ...limit }) => ({
      label: `${standard} ${grade}`,
      ...levelOf(limit),
      from: Math.max(min, decimalYear(Date.parse(from))),
      to: Math.min(max, to ? decimalYear(Date.parse(to) + DAY) : max),
    }))
    .filter(({ from, to }) => from < to);
}

/** What plans promise, over the period by whose end they promise it. */
export function targetsOf(
  { targets, language }: Pick<IndicatorRecord, 'targets' | 'language'>,
  { min, max }: { min: number; max: number },
): ChartLimit[] {
  return targets.flatMap(({ due, ...target }) => {
    const period = parsePeriod(due);
    if (!period) return [];
    const middle = periodPosition(period);
    const half = middle - decimalYear(period.start);
    const [from, to] = [Math.max(min, middle - half), Math.min(max, middle + half)];
    return from < to
      ? [{ label: periodLabel(period, language), ...levelOf(target), from, to }]
      : [];
  });
}

/** What a picture and its words need of a level. */
const levelOf = ({ value, decimals }: Level): Level => ({
  value,
  ...(decimals !== undefined && { decimals }),
});

function decimalYear(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return year + (moment - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
}
