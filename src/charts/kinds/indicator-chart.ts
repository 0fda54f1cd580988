import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { CHART_KINDS } from './chart-kinds.ts';
import { seriesOf, type Series } from '#domain/views/series.ts';
import { valueNumber } from '#domain/values/value.ts';
import type { ChartSpec, ChartView } from '#charts/spec/chart-spec.ts';
import { partsSpec } from '#charts/spec/parts-spec.ts';
import { rankingSpec } from '#charts/spec/ranking-spec.ts';
import type { TimeAxis } from '#charts/spec/time-axis.ts';

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
 * The values themselves, in the first kind of chart that suits them. Parts are in a picture of their own where there
 * is a whole.
 */
function valuesSpec(record: IndicatorRecord, axis?: TimeAxis): ChartSpec | undefined {
  const shown = wholesOf(record);
  const kind = Object.values(CHART_KINDS).find(({ suits }) => suits(record, shown));
  return kind?.spec(record, shown, axis);
}

function wholesOf(record: IndicatorRecord): Series[] {
  const { scale, parts } = record.indicator;
  const all = seriesOf(record);
  if (scale.length > 0) return all;
  const numbers = all.filter(({ observations }) =>
    observations.some(({ value }) => valueNumber(value) !== null),
  );
  const wholes = numbers.filter(
    ({ dimensions }) => !parts?.members.includes(dimensions[parts.dimension] ?? ''),
  );
  return wholes.length > 0 ? wholes : numbers;
}

/** Whether a chart shows values over a true time axis. */
export function isOverTime(spec: ChartSpec | undefined): boolean {
  return spec !== undefined && CHART_KINDS[spec.kind].overTime === true;
}
