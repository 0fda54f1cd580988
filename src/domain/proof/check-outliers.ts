import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { amountOf } from '#domain/values/value.ts';
import { cellPlace } from './resolution.ts';

/** So many values before and after are compared with. */
const EACH_SIDE = 2;
/** Fewer neighbours say nothing of what is usual. */
const LEAST = 2;
/** Slips of units and of decimal points are powers of ten. */
const FACTOR = 10;

/** Values that are ten times as large or as small as all those around them in time, which are alike. */
export function checkOutliers(observations: Observation[]): Problem[] {
  const numbers = observations.filter(({ value }) => amountOf(value) !== undefined);
  const series = Map.groupBy(
    numbers,
    (row) => `${row.indicator}|${row.period.kind}|${seriesKey(row)}`,
  );
  return [...series.values()].flatMap((rows) => {
    if (rows.length <= LEAST) return [];
    const sorted = rows.toSorted((a, b) => comparePeriods(a.period, b.period));
    return sorted.flatMap((row, at) => {
      const neighbours = around(sorted, at);
      if (!standsOut(numberOf(row), neighbours.map(numberOf))) return [];
      const found = {
        value: numberOf(row),
        period: periodLabel(row.period, STAFF_LANGUAGE),
        neighbours: neighbours.map(
          (other) => `${periodLabel(other.period, STAFF_LANGUAGE)} ${numberOf(other)}`,
        ),
      };
      return [problem('value-out-of-line', cellPlace(row.source, 'value'), found)];
    });
  });
}

/** The nearest values in time; at an end of the series as many from the other side. */
function around(sorted: Observation[], at: number): Observation[] {
  const most = sorted.length - 1 - EACH_SIDE * 2;
  const from = Math.max(0, Math.min(at - EACH_SIDE, most));
  return sorted.slice(from, from + EACH_SIDE * 2 + 1).filter((row) => row !== sorted[at]);
}

function standsOut(value: number, others: number[]): boolean {
  const [lowest, highest] = [Math.min(...others), Math.max(...others)];
  if (value <= 0 || lowest <= 0 || others.length < LEAST || highest >= lowest * FACTOR)
    return false;
  return value >= highest * FACTOR || value * FACTOR <= lowest;
}

function numberOf({ value }: Observation): number {
  return amountOf(value) ?? 0;
}
