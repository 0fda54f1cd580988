import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { cellPlace } from './resolution.ts';

const YEAR = 365.25 * 86_400_000;
/** Nearer than this, a series may well have begun early. */
const LEAST_YEARS = 20;
/** So many times as long as all other values together reach. */
const FACTOR = 3;
/** So many neighbours are shown. */
const SHOWN = 3;

/** Periods that lie far before or after all others of their series: 2091 where 2019 was meant. */
export function checkStrayPeriods(observations: Observation[]): Problem[] {
  const series = Map.groupBy(observations, (row) => `${row.indicator}|${seriesKey(row)}`);
  return [...series.values()].flatMap((rows) => {
    const sorted = rows.toSorted((a, b) => comparePeriods(a.period, b.period));
    return [sorted, sorted.toReversed()].flatMap(([first, ...others]) => {
      const [nearest, furthest] = [others[0], others.at(-1)];
      if (!first || !nearest || !furthest || nearest === furthest) return [];
      const away = distance(first, nearest);
      if (away < LEAST_YEARS || away < distance(nearest, furthest) * FACTOR) return [];
      const found = {
        period: periodLabel(first.period, STAFF_LANGUAGE),
        neighbours: others.slice(0, SHOWN).map(({ period }) => periodLabel(period, STAFF_LANGUAGE)),
      };
      return [problem('period-out-of-line', cellPlace(first.source, 'period'), found)];
    });
  });
}

/** In years. */
function distance({ period: a }: Observation, { period: b }: Observation): number {
  return Math.abs(a.start - b.start) / YEAR;
}
