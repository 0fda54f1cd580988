import type { ChartConfiguration } from 'chart.js';
import { barLabels, namesAbove, roomBehindBars, rowNames, segmentLabels } from './bar-labels.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from '#charts/spec/chart-spec.ts';

/** Pixels of one bar among others and of one that is alone or stacked. */
const THICK = { among: 16, alone: 18, stacked: 26 };
/** What a name above its bar adds to a row, in pixels. */
const NAME = 20;

/** Lying bars: long Chinese names are level in front of them, the value behind them, and no axis is needed. */
export function barConfig(
  spec: ChartSpec,
  palette: ChartPalette,
  width: number,
): ChartConfiguration {
  const { series, stacked, values, categories } = spec;
  const points = series.flatMap(({ points: own }) => own);
  const above = namesAbove(spec, width);
  const thickness = stacked ? THICK.stacked : series.length > 1 ? THICK.among : THICK.alone;
  return {
    type: 'bar',
    data: {
      labels: categories,
      datasets: series.map(({ label, points: own }, index) => {
        const color = palette.series[index % palette.series.length]!;
        const at = categories.map((_, place) => own.find(({ x }) => x === place));
        const open = ({ derived, bounded }: ChartPoint) => derived || bounded;
        const computed = own.some(open);
        return {
          label,
          data: at.map((point) => point?.y ?? null),
          backgroundColor: computed
            ? at.map((point) => (point && open(point) ? palette.paper : color))
            : color,
          // Parts keep apart by a line of paper, so that they read the same in grey.
          borderColor: stacked ? palette.paper : color,
          borderWidth: stacked
            ? 1
            : computed
              ? at.map((point) => (point && open(point) ? 2 : 0))
              : 0,
          barThickness: thickness,
        };
      }),
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: roomBehindBars(spec, width), top: 0, bottom: 0, left: 0 } },
      plugins: {
        legend: {
          // Bars side by side carry their time behind them.
          display: stacked,
          position: 'top',
          align: 'start',
          labels: { color: palette.ink, boxWidth: 12, boxHeight: 12 },
        },
      },
      scales: {
        x: {
          display: false,
          stacked,
          min: values.min,
          max: stacked ? values.max : Math.max(...points.map(({ y }) => y ?? 0)) || 1,
        },
        y: {
          stacked,
          grid: { display: false },
          border: { color: palette.soft },
          afterFit: (axis) => {
            if (above) axis.width = 1;
          },
          ticks: {
            color: palette.ink,
            font: { size: 13 },
            autoSkip: false,
            callback: (_, row) => (above ? '' : categories[row]!),
          },
        },
      },
    },
    plugins: [
      ...(above ? [rowNames(spec, palette)] : []),
      stacked ? segmentLabels(spec, palette) : barLabels(spec, palette, width),
    ],
  };
}

/** The height that bars need in a picture of a width: rows decide it. */
export function barHeight(spec: ChartSpec, width: number): number {
  const { categories, series, stacked } = spec;
  const legend = stacked ? 36 : 0;
  const bars = stacked || series.length === 1 ? 36 : series.length * (THICK.among + 6) + 14;
  const row = bars + (namesAbove(spec, width) ? NAME : 0);
  return categories.length * row + 16 + legend;
}
