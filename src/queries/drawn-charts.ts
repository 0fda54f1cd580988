import { pagePalette } from '#charts/canvas/chart-palette.ts';
import type { ChartSpec, ChartView } from '#charts/spec/chart-spec.ts';
import { drawSvg, drawSvgFile } from '#charts/draw/draw-svg.ts';
import { indicatorCharts } from '#charts/kinds/indicator-chart.ts';
import { LARGE_WIDTH, WIDE_WIDTH } from '#charts/spec/drawn-width.ts';
import { elderChartSpec } from '#charts/kinds/elder-chart-spec.ts';
import { headlineOf } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { shownRecord } from './page-record.ts';

/*
 * What pages show of a record as pictures: a page, its frame for other sites and its files show the same, which is
 * made once. It is held as long as its record is.
 */

const charts = new WeakMap<IndicatorRecord, ReturnType<typeof indicatorCharts>>();
const drawings = new WeakMap<ChartSpec, Map<number, string>>();
const larges = new WeakMap<ChartSpec, ChartSpec | undefined>();

/** All views of what a page shows of an indicator (`shownRecord`). */
export function chartsOf(shown: IndicatorRecord): ReturnType<typeof indicatorCharts> {
  const known = charts.get(shown) ?? indicatorCharts(shown);
  charts.set(shown, known);
  return known;
}

/** One of them: the first, when no view is named. */
export function chartOf(shown: IndicatorRecord, view?: ChartView): ChartSpec | undefined {
  return chartsOf(shown).find((chart) => !view || chart.view === view)?.spec;
}

/** A chart for a page. */
export function drawing(spec: ChartSpec, width: number): string {
  const own = drawings.get(spec) ?? new Map<number, string>();
  drawings.set(spec, own);
  const svg = own.get(width) ?? drawSvg(spec, width, pagePalette);
  own.set(width, svg);
  return svg;
}

/** A chart with few, large words, for elders on a phone. */
export function largeDrawing(spec: ChartSpec): string | undefined {
  const large = larges.has(spec) ? larges.get(spec) : elderChartSpec(spec);
  larges.set(spec, large);
  return large && drawing(large, LARGE_WIDTH);
}

/** A chart as a file of its own. */
export function drawingFile(spec: ChartSpec): string {
  return drawSvgFile(spec, drawing(spec, WIDE_WIDTH));
}

/** Whether there is a chart or at least a figure to draw of an indicator. */
export function hasPicture(record: IndicatorRecord): boolean {
  const shown = shownRecord(record);
  return headlineOf(shown) !== undefined || chartsOf(shown).length > 0;
}
