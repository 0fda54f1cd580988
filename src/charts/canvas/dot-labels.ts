import type { Plugin } from 'chart.js';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import { dash, write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';

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

/** Half the length of a stroke, so that it shows behind the dots, in pixels. */
const HALF = 11;

/** Draws what is required of each place as an upright stroke, and says where it is missed. */
export function aimMarks(spec: ChartSpec, palette: ChartPalette): Plugin {
  const say = chartTexts(spec);
  return {
    id: 'aimMarks',
    beforeDatasetsDraw: (chart) => {
      const { x: horizontal, y: vertical } = chart.scales;
      if (!horizontal || !vertical) return;
      for (const { x: place, y: rank, missed } of spec.aims) {
        const [x, y] = [horizontal.getPixelForValue(rank), vertical.getPixelForValue(place)];
        dash(chart, [x, y - HALF], [x, y + HALF], { color: palette.target, pattern: [] });
        const point = spec.series[0]?.points.find((own) => own.x === place);
        if (!missed || point?.y == null) continue;
        write(chart, say.missedLabel, horizontal.getPixelForValue(point.y) + 12, y, {
          color: palette.limit,
          font: palette.font,
          align: 'left',
        });
      }
    },
  };
}
