import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import { chartTexts } from '#charts/spec/chart-labels.ts';
import { aimMarks, missingLabels } from './dot-labels.ts';
import type { ChartSpec } from '#charts/spec/chart-spec.ts';

/** Classes by place: one row a place, best to the left; the newest filled, the earlier hollow. */
export function dotConfig(spec: ChartSpec, palette: ChartPalette): ChartConfiguration {
  const color = palette.series[0]!;
  const datasets = spec.series.map(({ label, points }, index) => ({
    label,
    data: points.map(({ x, y }) => ({ x: y, y: x })),
    showLine: false,
    pointStyle: 'circle' as const,
    pointRadius: index === 0 ? 5 : 7,
    pointHoverRadius: 8,
    borderWidth: 1.5,
    borderColor: index === 0 ? color : palette.soft,
    backgroundColor: index === 0 ? color : palette.paper,
    pointBackgroundColor: index === 0 ? color : palette.paper,
    order: index,
  }));
  return {
    type: 'line',
    data: {
      labels: spec.categories,
      datasets: [...datasets, ...aimLegend(spec, palette)] as unknown as ChartDataset<'line'>[],
    },
    options: {
      parsing: false,
      indexAxis: 'y',
      layout: { padding: { top: 0, right: 12, bottom: 4, left: 0 } },
      plugins: {
        legend: {
          position: 'top',
          align: 'start',
          labels: {
            usePointStyle: true,
            color: palette.ink,
            boxWidth: 8,
            boxHeight: 8,
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          position: 'top',
          min: spec.values.min,
          max: spec.values.max,
          border: { display: false },
          grid: { color: palette.grid, tickLength: 0 },
          ticks: {
            color: palette.soft,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => spec.classes[Number(value) - 1] ?? '',
          },
          afterBuildTicks: (axis) => {
            axis.ticks = spec.classes.map((_, index) => ({ value: index + 1 }));
          },
        },
        y: {
          type: 'linear',
          reverse: true,
          min: -0.5,
          max: spec.categories.length - 0.5,
          border: { display: false },
          grid: { color: palette.grid, tickLength: 0 },
          ticks: {
            color: palette.ink,
            autoSkip: false,
            callback: (value) => spec.categories[Number(value)] ?? '',
          },
          afterBuildTicks: (axis) => {
            axis.ticks = spec.categories.map((_, index) => ({ value: index }));
          },
        },
      },
    },
    plugins: [aimMarks(spec, palette), missingLabels(spec, palette)],
  };
}

/** A series without points: its place in the legend says what the upright strokes are. */
function aimLegend(spec: ChartSpec, { target }: ChartPalette): object[] {
  if (spec.aims.length === 0) return [];
  return [
    {
      label: chartTexts(spec).aimLabel,
      data: [],
      pointStyle: 'line',
      rotation: 90,
      pointRadius: 6,
      borderColor: target,
      borderWidth: 2,
    },
  ];
}
