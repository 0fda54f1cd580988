import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { failuresFirst } from '#domain/views/class-matrix.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Series } from '#domain/views/series.ts';
import { valueNumber } from '#domain/values/value.ts';
import { chartBase, pointOf, seriesLabel } from './chart-base.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Classes by place, at the newest time and the one before it, with what is required of each; who misses it first. */
export function dotSpec(record: IndicatorRecord, places: Series[]): ChartSpec | undefined {
  if (places.length === 0) return undefined;
  const periods = [
    ...new Map(
      places.flatMap(({ observations }) => observations.map(({ period }) => [period.key, period])),
    ).values(),
  ]
    .sort(comparePeriods)
    .slice(-2);
  const all = failuresFirst(places, periods.at(-1)?.key);
  const series = periods.toReversed().map((period) => ({
    key: period.key,
    label: periodLabel(period, record.language),
    points: all.flatMap(({ observations }, index) => {
      const found = observations.find((observation) => observation.period.key === period.key);
      return found ? [pointOf(record, found, index)] : [];
    }),
  }));
  const classes = record.indicator.scale;
  const newest = periods.at(-1)?.key;
  const aims = all.flatMap(({ observations }, x) => {
    const found = observations.find(({ period }) => period.key === newest);
    const y = found?.target && valueNumber(found.target);
    return y ? [{ x, y, missed: found.meets === false }] : [];
  });
  return {
    ...chartBase(record),
    kind: 'dot',
    categories: all.map((one) => seriesLabel(record, one, all)),
    classes,
    aims,
    values: { min: 0.5, max: classes.length + 0.5, step: 1 },
    series,
  };
}
