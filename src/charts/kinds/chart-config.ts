import type { ChartConfiguration } from 'chart.js';
import { CHART_KINDS } from './chart-kinds.ts';
import type { ChartPalette } from '#charts/canvas/chart-palette.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';

/** Width and height in CSS pixels. */
export interface ChartSize {
  width: number;
  height: number;
}

/**
 * The Chart.js configuration of a spec: the only one, whether it is drawn as SVG, as PNG or in the browser.
 *
 * @param width of the picture, in CSS pixels: it decides where words find room
 */
export function chartConfig(
  spec: ChartSpec,
  palette: ChartPalette,
  width: number,
): ChartConfiguration {
  const config = CHART_KINDS[spec.kind].draw(spec, palette, width);
  const font = { family: palette.font, size: 13 };
  // Axes and legend ask Chart.js's global font, not the chart's own: without this a PNG has no Chinese.
  for (const scale of Object.values(config.options?.scales ?? {})) {
    const { ticks } = scale as { ticks?: { font?: object } };
    if (ticks) ticks.font = font;
  }
  const labels = config.options?.plugins?.legend?.labels;
  if (labels) labels.font = font;
  config.options = {
    ...config.options,
    animation: false,
    maintainAspectRatio: false,
    color: palette.ink,
    font,
  };
  return config;
}

/** The height that a chart needs at a width: rows of bars and dots decide it, lines keep a proportion. */
export function chartHeight(spec: ChartSpec, width: number): number {
  return CHART_KINDS[spec.kind].height(spec, width);
}
