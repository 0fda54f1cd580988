import type { Chart, Plugin } from 'chart.js';
import { formatLevel } from '#domain/values/level.ts';
import { dash, write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartLimit, ChartSpec } from '#charts/spec/chart-spec.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import { textWidth } from '#charts/spec/text-width.ts';

/** Whether a limit or a target is too high to draw without pressing the values flat. */
export const levelsAbove = ({ limits, targets, values }: ChartSpec): boolean =>
  [...limits, ...targets].some(({ value }) => value > values.max);

/** Draws limits over the time in which they apply, and targets at the time by which they are promised. */
export function levelLines(spec: ChartSpec, palette: ChartPalette): Plugin {
  const { limits, targets, values } = spec;
  const level = (own: ChartLimit, name: string, color: string, pattern: number[]) => ({
    ...own,
    name,
    digits: formatLevel(own),
    color,
    pattern,
  });
  const levels = [
    ...limits.map((own) => level(own, own.label, palette.limit, [7, 4])),
    ...targets.map((own) =>
      level(own, chartTexts(spec).targetLabel(own.label), palette.target, [2, 3]),
    ),
  ];
  return {
    id: 'levelLines',
    beforeDatasetsDraw: (chart) => {
      const { x: horizontal, y: vertical } = chart.scales;
      if (!horizontal || !vertical) return;
      for (const { value, from, to, name, digits, color, pattern } of levels) {
        const left = horizontal.getPixelForValue(from);
        const far = value > values.max;
        // Too high to draw without pressing the values flat: named at the top, with an arrow.
        const y = far ? chart.chartArea.top : vertical.getPixelForValue(value);
        const right = horizontal.getPixelForValue(to);
        if (!far) dash(chart, [left, y], [right, y], { color, pattern });
        // A name that would run out of the picture is left to the caption.
        const words = [`${name} ${digits}`, digits]
          .map((one) => (far ? `↑ ${one}` : one))
          .find((one, last) => last || textWidth(one, 13) <= chart.width - left - 4)!;
        write(chart, words, left + 4, y - 11, {
          color,
          font: palette.font,
          align: 'left',
        });
      }
    },
  };
}

/** Draws an upright line where what is measured changed. */
export function breakLines(spec: ChartSpec, palette: ChartPalette): Plugin {
  const { breaks } = spec;
  return {
    id: 'breakLines',
    beforeDatasetsDraw: (chart: Chart) => {
      const { x: horizontal } = chart.scales;
      const { top, bottom } = chart.chartArea;
      for (const { at } of horizontal ? breaks : []) {
        const x = horizontal!.getPixelForValue(at);
        dash(chart, [x, top], [x, bottom], { color: palette.soft, pattern: [1, 3] });
        write(chart, chartTexts(spec).breakLabel, x + 6, bottom - 12, {
          color: palette.soft,
          font: palette.font,
          align: 'left',
        });
      }
    },
  };
}
