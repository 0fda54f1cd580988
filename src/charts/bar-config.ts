import type { ChartConfiguration } from 'chart.js';
import { textWidth } from './text-width.ts';
import type { ChartPalette } from './chart-palette.ts';
import { barLabels } from './chart-plugins.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Lying bars: long Chinese names stand level in front of them, the value behind them, and no axis is needed. */
export function barConfig(spec: ChartSpec, palette: ChartPalette): ChartConfiguration {
  const points = spec.series[0]?.points ?? [];
  const color = palette.series[0]!;
  const longest = Math.max(...points.map(({ text }) => textWidth(text, 13)));
  return {
    type: 'bar',
    data: {
      labels: spec.categories,
      datasets: [
        {
          label: spec.series[0]?.label ?? '',
          data: points.map(({ y }) => y),
          backgroundColor: points.map(({ derived }) => (derived ? palette.paper : color)),
          borderColor: color,
          borderWidth: points.map(({ derived }) => (derived ? 2 : 0)),
          barThickness: 18,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: Math.ceil(longest) + 14, top: 0, bottom: 0, left: 0 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          display: false,
          min: spec.values.min,
          max: Math.max(...points.map(({ y }) => y ?? 0)) || 1,
        },
        y: {
          grid: { display: false },
          border: { color: palette.soft },
          ticks: { color: palette.ink, font: { size: 13 }, autoSkip: false },
        },
      },
    },
    plugins: [barLabels(spec, palette)],
  };
}
