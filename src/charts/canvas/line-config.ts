import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import { Chart } from './chart-parts.ts';
import { lineLabels } from './line-labels.ts';
import { namedAtEnds, roomAtEnds } from '#charts/spec/line-ends.ts';
import { gapLabels } from './gap-labels.ts';
import { breakLines, levelLines, levelsAbove } from './level-lines.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from '#charts/spec/chart-spec.ts';
import { revisionRings } from './revision-rings.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import { apartTicks } from '#charts/spec/time-axis.ts';
import { decimalsOf } from '#domain/values/rounding.ts';
import { formatNumber } from '#domain/values/value.ts';

/** Series differ by dash and mark as well as by colour, so that they read the same in grey. */
export const DASHES = [[], [6, 4], [2, 3], [8, 3, 2, 3], [1, 3], [10, 4]];
export const MARKS = ['circle', 'rectRot', 'triangle', 'rect', 'crossRot', 'star'] as const;

/** Lines over a true time axis. */
export function lineConfig(
  spec: ChartSpec,
  palette: ChartPalette,
  width: number,
): ChartConfiguration {
  const { values, times, margins } = spec;
  const legend = hasLegend(spec, width);
  const tickDigits = decimalsOf(values.step);
  return {
    type: 'line',
    data: {
      datasets: spec.series.map((series, index) =>
        dataset(series, index, palette),
      ) as ChartDataset<'line'>[],
    },
    options: {
      parsing: false,
      layout: {
        padding: {
          top: legend && !levelsAbove(spec) ? 4 : 22,
          right: margins?.right ?? roomAtEnds(spec, width),
          left: 0,
          bottom: 0,
        },
      },
      plugins: {
        legend: {
          display: legend,
          // What is too high to draw is named at the top, where the names of lines would cover it.
          position: levelsAbove(spec) ? 'bottom' : 'top',
          align: 'start',
          labels: {
            color: palette.ink,
            usePointStyle: true,
            boxWidth: 8,
            boxHeight: 8,
            // A mark represents the line, not its first value, which may be a computed or a revised one.
            generateLabels: (chart) =>
              Chart.defaults.plugins.legend.labels
                .generateLabels(chart)
                .map((entry) => ({ ...entry, fillStyle: entry.strokeStyle!, lineWidth: 2 })),
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: times.min,
          max: times.max,
          grid: { display: false },
          border: { color: palette.soft },
          ticks: {
            color: palette.soft,
            maxRotation: 0,
            autoSkip: false,
            callback: (_, index) => times.ticks[index]?.label ?? '',
          },
          afterBuildTicks: (axis) => {
            axis.ticks = times.ticks.map(({ at }) => ({ value: at }));
          },
          // What Chart.js leaves out itself it counts from the first, as if marks were at the edges.
          beforeFit: (axis) => {
            const apart = (from: number, to: number) =>
              axis.getPixelForValue(to) - axis.getPixelForValue(from);
            axis.ticks = apartTicks(times, apart).map(({ at, label }) => ({ value: at, label }));
          },
        },
        y: {
          min: values.min,
          max: values.max,
          border: { display: false },
          afterFit: (axis) => {
            axis.width = margins?.left ?? axis.width;
          },
          grid: { color: palette.grid, tickLength: 0 },
          ticks: {
            color: palette.soft,
            stepSize: values.step,
            padding: 8,
            callback: (value) => formatNumber(Number(value), tickDigits),
          },
        },
      },
    },
    plugins: [
      levelLines(spec, palette),
      breakLines(spec, palette),
      gapLabels(spec, palette),
      revisionRings,
      lineLabels(spec, palette, width),
    ],
  };
}

function hasLegend(spec: ChartSpec, width: number): boolean {
  return spec.series.length > 1 && !namedAtEnds(spec, width);
}

/** Mark and gaps of an entry of a legend, and its height, in pixels. */
const ENTRY = { aside: 28, height: 19 };

/** The height that lines need in a picture of a width: a proportion, and on a narrow one what the legend takes. */
export function lineHeight(spec: ChartSpec, width: number): number {
  if (width >= 480) return Math.round(width * 0.5);
  const names = hasLegend(spec, width) ? spec.series.map(({ label }) => label) : [];
  const room = names.reduce((sum, name) => sum + textWidth(name, 13) + ENTRY.aside, 0);
  return Math.round(width * 0.8 + Math.ceil(room / width) * ENTRY.height);
}

function dataset({ label, points }: ChartSeries, index: number, palette: ChartPalette): object {
  const color = palette.series[index % palette.series.length];
  const drawn = withGaps(thinned(points));
  const computed = drawn.some(({ derived }) => derived);
  const open = computed || drawn.some(({ bounded }) => bounded);
  // One colour for all is looked up once: Chart.js asks a list for each point, and all its other settings with it.
  const filled = open
    ? drawn.map(({ derived, bounded }) => (derived || bounded ? palette.paper : color))
    : color;
  return {
    label,
    data: drawn,
    borderColor: color,
    borderWidth: 2,
    borderDash: DASHES[index % DASHES.length],
    borderJoinStyle: 'round',
    pointStyle: MARKS[index % MARKS.length],
    pointRadius: drawn.length > 40 ? 0 : 4,
    pointHoverRadius: 6,
    pointBorderWidth: 2,
    pointBorderColor: color,
    pointBackgroundColor: filled,
    pointHoverBackgroundColor: filled,
    clip: false,
    ...(computed && {
      segment: {
        // A stretch that leads to a computed value is itself only computed.
        borderDash: ({ p0DataIndex, p1DataIndex }: { p0DataIndex: number; p1DataIndex: number }) =>
          drawn[p0DataIndex]?.derived || drawn[p1DataIndex]?.derived ? [3, 4] : undefined,
      },
    }),
  };
}

/** Where a period is left out, the line breaks: a stroke across the gap would be a claim. */
function withGaps(points: ChartPoint[]): ChartPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || !point.afterGap) return [point];
    // Without a key: the keys of the keyboard go to points, not to gaps.
    return [
      {
        ...point,
        key: '',
        x: (before.x + point.x) / 2,
        y: null,
        derived: false,
        bounded: false,
        revised: false,
      },
      point,
    ];
  });
}

/** More points of a line than this are in the same pixels. */
const MOST_DRAWN = 1200;

/** Of very many points the first, lowest, highest and last of each stretch: the same picture with less to draw. */
function thinned(points: ChartPoint[]): ChartPoint[] {
  if (points.length <= MOST_DRAWN) return points;
  const length = Math.ceil((points.length / MOST_DRAWN) * 4);
  const stretches = Array.from({ length: Math.ceil(points.length / length) }, (_, at) =>
    points.slice(at * length, (at + 1) * length),
  );
  return stretches.flatMap((stretch) => {
    const sorted = stretch.filter(({ y }) => y !== null).sort((a, b) => a.y! - b.y!);
    const telling = new Set([stretch[0], sorted[0], sorted.at(-1), stretch.at(-1)]);
    return stretch.filter((point) => telling.has(point) || point.y === null || point.afterGap);
  });
}
