import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { decimalsOf } from '#domain/values/rounding.ts';
import type { Ranking } from '#domain/views/ranking.ts';
import { seriesOf, type Series } from '#domain/views/series.ts';
import { formatNumber, valueNumber } from '#domain/values/value.ts';
import { seriesLabel } from '#charts/spec/chart-base.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { indicatorChart, isOverTime } from './indicator-chart.ts';
import { NARROW_WIDTH } from '#charts/spec/drawn-width.ts';
import { roomAtEnds } from '#charts/spec/line-ends.ts';
import { lineSpec, MOST_SERIES, timesOf } from '#charts/spec/line-spec.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import { valueAxis } from '#charts/spec/value-axis.ts';

/** More pictures than these are a wall. */
export const MOST_PICTURES = 24;

/**
 * Each series of an indicator in a picture of its own, all on the same axes, where they are too many for one.
 * Empty where one picture holds them.
 */
export function seriesMultiples(record: IndicatorRecord): ChartSpec[] {
  const lines = seriesOf(record).filter(
    ({ observations }) =>
      observations.filter(({ value }) => valueNumber(value) !== null).length > 2,
  );
  return lines.length > MOST_SERIES ? multiplesOf(record, lines) : [];
}

/** The areas of a ranking over time, each in a picture of its own; empty where there is one time alone. */
export function rankingMultiples(record: IndicatorRecord, ranking: Ranking): ChartSpec[] {
  const order = new Map(ranking.rows.map(({ area }, at) => [area.id, at]));
  const members = Object.values(ranking.dimensions).join('|');
  const lines = seriesOf(record)
    .filter(
      ({ area, dimensions }) =>
        order.has(area.id) && Object.values(dimensions).join('|') === members,
    )
    .map((series) => ({
      ...series,
      // A month and a year are no two points of one line.
      observations: series.observations.filter(
        ({ period, value }) => period.kind === ranking.period.kind && valueNumber(value) !== null,
      ),
    }))
    .filter(({ observations }) => observations.length > 1);
  lines.sort((a, b) => order.get(a.area.id)! - order.get(b.area.id)!);
  return lines.length > 1 ? multiplesOf(record, lines) : [];
}

function multiplesOf(record: IndicatorRecord, lines: Series[]): ChartSpec[] {
  const shown = lines.slice(0, MOST_PICTURES);
  const times = timesOf(shown);
  const specs = shown.map((series) => ({
    ...lineSpec(record, [series], times),
    title: seriesLabel(record, series, shown),
  }));
  const values = specs.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? [])),
  );
  const axis = valueAxis(values, false);
  return specs.map((spec) => ({ ...spec, values: axis }));
}

/**
 * The indicators that are lines over time, on the same time axis, so that years are below years.
 *
 * @param records what pages show of them
 */
export function indicatorMultiples(
  records: IndicatorRecord[],
): { record: IndicatorRecord; spec: ChartSpec }[] {
  const lines = records
    .values()
    .filter((record) => isOverTime(indicatorChart(record, 'values')))
    .take(MOST_PICTURES)
    .toArray();
  if (lines.length === 0) return [];
  const times = timesOf(lines.flatMap(seriesOf));
  const specs = lines.map((record) => indicatorChart(record, 'values', times)!);
  const margins = {
    left: Math.max(...specs.map(axisWidth)),
    right: Math.max(...specs.map((spec) => roomAtEnds(spec, NARROW_WIDTH))),
  };
  return lines.map((record, at) => ({ record, spec: { ...specs[at]!, margins } }));
}

/** The room that the numbers of a value axis take. */
function axisWidth({ values: { min, max, step } }: ChartSpec): number {
  const widths = [min, max].map((value) => textWidth(formatNumber(value, decimalsOf(step)), 13));
  return Math.ceil(Math.max(...widths)) + 12;
}
