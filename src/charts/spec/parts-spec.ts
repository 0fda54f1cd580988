import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { seriesOf, type Series } from '#domain/views/series.ts';
import { amountOf } from '#domain/values/value.ts';
import { chartBase, pointOf } from './chart-base.ts';
import type { ChartSpec } from './chart-spec.ts';
import { valueAxis } from './value-axis.ts';

/** What the whole is made of: one bar for each place and time, its parts one behind the other. */
export function partsSpec(record: IndicatorRecord): ChartSpec | undefined {
  const { parts } = record.indicator;
  if (!parts) return undefined;
  const all = seriesOf(record).filter(({ dimensions }) =>
    parts.members.includes(dimensions[parts.dimension] ?? ''),
  );
  const bars = barsOf(all);
  if (bars.length === 0) return undefined;
  const severalAreas = new Set(bars.map(({ area }) => area.id)).size > 1;
  const series = parts.members.map((member) => ({
    key: member,
    label: member,
    points: bars.flatMap(({ held }, index) => {
      const found = held.find(({ dimensions }) => dimensions[parts.dimension] === member);
      return found ? [pointOf(record, found.observation, index)] : [];
    }),
  }));
  const shown = series.filter(({ points }) => points.length > 0);
  const sums = bars.map((_, index) =>
    shown.reduce((sum, { points }) => sum + (points.find(({ x }) => x === index)?.y ?? 0), 0),
  );
  return {
    ...chartBase(record),
    kind: 'bar',
    stacked: true,
    categories: bars.map(({ area, period }) =>
      [severalAreas ? area.name : '', periodLabel(period, record.language)]
        .filter(Boolean)
        .join(' '),
    ),
    values: valueAxis(sums, true),
    series: shown,
  };
}

/** The places and times of which at least two parts are known, in order. */
function barsOf(all: Series[]) {
  const rows = all.flatMap(({ area, dimensions, observations }) =>
    observations
      // A bound is no part of a sum.
      .filter(({ value }) => amountOf(value) !== undefined)
      .map((observation) => ({ area, dimensions, observation, period: observation.period })),
  );
  return [...Map.groupBy(rows, ({ area, period }) => `${area.id} ${period.key}`).values()]
    .filter((held) => held.length > 1)
    .map((held) => ({ area: held[0]!.area, period: held[0]!.period, held }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}
