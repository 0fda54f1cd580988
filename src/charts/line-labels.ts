import type { Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Past this many points, values at each would cover one another. */
const MOST_LABELS = 16;

/** Writes the value at each point, and each line's name at its end, so that no legend is needed. */
export function lineLabels(spec: ChartSpec, palette: ChartPalette): Plugin {
  const points = spec.series.reduce((count, { points: own }) => count + own.length, 0);
  const named = spec.series.length > 1;
  return {
    id: 'lineLabels',
    afterDatasetsDraw: (chart) => {
      const furthest = Math.max(
        ...chart.data.datasets.flatMap((_, index) =>
          chart.getDatasetMeta(index).data.map(({ x }) => x),
        ),
      );
      chart.data.datasets.forEach((dataset, index) => {
        const color = palette.series[index % palette.series.length]!;
        const data = dataset.data as unknown as { y: number | null; digits: string }[];
        const elements = chart.getDatasetMeta(index).data;
        const known = data.flatMap(({ y }, at) => (y === null ? [] : [at]));
        for (const at of points <= MOST_LABELS ? known : []) {
          const { x, y } = elements[at]!;
          const aside = sideOf(
            [at - 1, at, at + 1].map((one) => (data[one]?.y == null ? null : elements[one]!.y)),
          );
          write(chart, data[at]!.digits, x + aside, y - 14, {
            color: palette.ink,
            font: palette.font,
            align: 'center',
          });
        }
        const last = elements[known.at(-1) ?? -1];
        if (!named || !last || !dataset.label) return;
        // A line that ends amid others is named below its end: to the right stand the next values.
        const within = last.x < furthest - 1;
        const [dx, dy, align] = within ? ([0, 17, 'center'] as const) : ([10, 0, 'left'] as const);
        write(chart, dataset.label, last.x + dx, last.y + dy, { color, font: palette.font, align });
      });
    },
  };
}

/** How far to the side of its point a value goes, so that a rising or falling line does not run through it. */
function sideOf([before, here, after]: (number | null)[]): number {
  const slope = (after ?? here ?? 0) - (before ?? here ?? 0);
  return Math.abs(slope) < 8 ? 0 : Math.sign(slope) * 11;
}
