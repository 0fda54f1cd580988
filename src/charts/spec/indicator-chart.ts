import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { seriesOf } from '#domain/views/series.ts';
import { valueNumber } from '#domain/values/value.ts';
import { barSpec } from './bar-spec.ts';
import type { ChartSpec, ChartView } from './chart-spec.ts';
import { dotSpec } from './dot-spec.ts';
import { lineSpec } from './line-spec.ts';
import { partsSpec } from './parts-spec.ts';
import { rankingSpec } from './ranking-spec.ts';
import type { TimeAxis } from './time-axis.ts';

/** How each view of an indicator is drawn; `undefined` where it has none. */
const VIEWS: Record<
  ChartView,
  (record: IndicatorRecord, axis?: TimeAxis) => ChartSpec | undefined
> = {
  values: valuesSpec,
  parts: partsSpec,
  ranking: rankingSpec,
};

/**
 * A chart of an indicator. `undefined` where there is nothing to compare: one value needs no picture.
 *
 * @param view the first there is, when left out
 * @param axis the time axis of charts beside it
 */
export function indicatorChart(
  record: IndicatorRecord,
  view?: ChartView,
  axis?: TimeAxis,
): ChartSpec | undefined {
  return view ? VIEWS[view](record, axis) : indicatorCharts(record)[0]?.spec;
}

/** All views of an indicator that there are. */
export function indicatorCharts(record: IndicatorRecord): { view: ChartView; spec: ChartSpec }[] {
  return Object.entries(VIEWS).flatMap(([view, make]) => {
    const spec = make(record);
    return spec ? [{ view: view as ChartView, spec }] : [];
  });
}

/**
 * The values themselves: lines where at least one series has three values in time, bars where several places or
 * kinds can be compared, dots for classes. Parts stand in a picture of their own where there is a whole.
 */
function valuesSpec(record: IndicatorRecord, axis?: TimeAxis): ChartSpec | undefined {
  const { scale, parts } = record.indicator;
  const all = seriesOf(record);
  if (scale.length > 0) return dotSpec(record, all);
  const numbers = all.filter(({ observations }) =>
    observations.some(({ value }) => valueNumber(value) !== null),
  );
  const wholes = numbers.filter(
    ({ dimensions }) => !parts?.members.includes(dimensions[parts.dimension] ?? ''),
  );
  const shown = wholes.length > 0 ? wholes : numbers;
  if (numbers.length === 0) return undefined;
  return shown.some(({ observations }) => observations.length >= 3)
    ? lineSpec(record, shown, axis)
    : barSpec(record, shown);
}
