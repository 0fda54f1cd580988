import type { Chart, Plugin } from 'chart.js';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';
import { lineGaps } from '#charts/spec/line-gaps.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import type { ChartPalette } from './chart-palette.ts';
import { shownPoints } from './chart-parts.ts';
import { write } from './chart-pen.ts';

const SIZE = 13;
/** From the edge of the picture to the middle of the words, and the height in which nothing else may be. */
const ROW = { middle: 12, height: 32 };

/** Says in each gap of a line that there is no value, above the time axis; where values are there, at the top. */
export function gapLabels(spec: ChartSpec, palette: ChartPalette): Plugin {
  const gaps = lineGaps(spec);
  return {
    id: 'gapLabels',
    beforeDatasetsDraw: (chart) => {
      const { x: horizontal } = chart.scales;
      const { top, bottom } = chart.chartArea;
      for (const { from, to, names } of horizontal ? gaps : []) {
        const [left, right] = [from, to].map((at) => horizontal!.getPixelForValue(at)) as [
          number,
          number,
        ];
        const words = chartTexts(spec)
          .gapLabels(names)
          .find((one) => textWidth(one, SIZE) <= right - left - SIZE);
        if (!words) continue;
        const low = pointsWithin(chart, left, right).some((y) => y > bottom - ROW.height);
        write(chart, words, (left + right) / 2, low ? top + ROW.middle : bottom - ROW.middle, {
          color: palette.soft,
          font: palette.font,
          align: 'center',
        });
      }
    },
  };
}

/** How far down the points of all lines are in a stretch of the picture, in pixels. */
const pointsWithin = (chart: Chart, left: number, right: number): number[] =>
  shownPoints(chart).flatMap(({ x, y }) => (x >= left && x <= right ? [y] : []));
