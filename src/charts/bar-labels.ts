import type { BarElement, Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartSpec } from './chart-spec.ts';
import { textWidth } from './text-width.ts';

/** Writes the value behind each bar. */
export function barLabels({ series }: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'barLabels',
    afterDatasetsDraw: (chart) => {
      series.forEach(({ points }, dataset) => {
        const bars = chart.getDatasetMeta(dataset).data;
        for (const { x, text } of points) {
          const bar = bars[x];
          const pen = { color: palette.ink, font: palette.font, align: 'left' } as const;
          if (bar) write(chart, text, bar.x + 8, bar.y, pen);
        }
      });
    },
  };
}

/** Writes name and value into each part that has room for them; the legend names the others. */
export function segmentLabels({ series }: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'segmentLabels',
    afterDatasetsDraw: (chart) => {
      series.forEach(({ label, points }, dataset) => {
        const bars = chart.getDatasetMeta(dataset).data as BarElement[];
        for (const { x, digits, derived } of points) {
          const bar = bars[x];
          if (!bar) continue;
          const { base } = bar.getProps(['base'], true) as { base: number };
          const room = bar.x - base - 8;
          const words = [`${label} ${digits}`, digits].find((one) => textWidth(one, 13) <= room);
          if (!words) continue;
          write(chart, words, (base + bar.x) / 2, bar.y, {
            color: derived ? palette.ink : palette.paper,
            font: palette.font,
            align: 'center',
          });
        }
      });
    },
  };
}
