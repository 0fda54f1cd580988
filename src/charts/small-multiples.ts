import type { IndicatorRecord } from '../domain/indicator-record.ts';
import { seriesOf } from '../domain/series.ts';
import { seriesLabel } from './chart-base.ts';
import type { ChartSpec } from './chart-spec.ts';
import { indicatorChart } from './indicator-chart.ts';
import { lineSpec, MOST_SERIES } from './line-spec.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** More pictures than these are a wall. */
const MOST = 24;

/**
 * Each series of an indicator in a picture of its own, all on the same axes, where they are too many for one.
 * Empty where one picture holds them.
 */
export function seriesMultiples(record: IndicatorRecord): ChartSpec[] {
  const lines = seriesOf(record).filter(
    ({ observations }) => observations.filter(({ value }) => value.kind === 'number').length > 2,
  );
  if (lines.length <= MOST_SERIES) return [];
  const shown = lines.slice(0, MOST);
  const specs = shown.map((series) => ({
    ...lineSpec(record, [series]),
    title: seriesLabel(record, series, shown),
  }));
  const values = specs.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? [])),
  );
  const axis = valueAxis(values, false);
  return onSameTimes(specs).map((spec) => ({ ...spec, values: axis }));
}

/** The indicators that are lines over time, on the same time axis, so that years stand below years. */
export function indicatorMultiples(
  records: IndicatorRecord[],
): { record: IndicatorRecord; spec: ChartSpec }[] {
  const lines = records.flatMap((record) => {
    const spec = indicatorChart(record, 'values');
    return spec?.kind === 'line' ? [{ record, spec }] : [];
  });
  const specs = onSameTimes(lines.map(({ spec }) => spec));
  return lines.map(({ record }, at) => ({ record, spec: specs[at]! }));
}

function onSameTimes(specs: ChartSpec[]): ChartSpec[] {
  if (specs.length === 0) return [];
  const times = timeAxis(
    specs.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ x }) => x))),
  );
  return specs.map((spec) => ({ ...spec, times }));
}
