import type { Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Writes why there is no dot where a class is missing. */
export function missingLabels({ series }: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'missingLabels',
    afterDatasetsDraw: (chart) => {
      const { x: horizontal, y: vertical } = chart.scales;
      for (const { x, y, digits } of series[0]?.points ?? []) {
        if (y !== null || !horizontal || !vertical) continue;
        write(chart, digits, horizontal.left + 6, vertical.getPixelForValue(x), {
          color: palette.soft,
          font: palette.font,
          align: 'left',
        });
      }
    },
  };
}
