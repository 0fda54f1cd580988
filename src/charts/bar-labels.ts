import type { BarElement, Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { textWidth } from './text-width.ts';

const SIZE = 13;
/** Between a bar's end and the words behind it. */
const APART = 8;

/** What stands behind a bar: its value, and its time where several times stand side by side. */
function wordsOf({ series }: ChartSpec, label: string, { text }: ChartPoint): string {
  return series.length > 1 ? `${text}　${label}` : text;
}

/** The room that the words behind the bars need, in pixels. */
export function roomBehindBars(spec: ChartSpec): number {
  const words = spec.stacked
    ? lastParts(spec).map(({ words: own }) => own)
    : spec.series.flatMap(({ label, points }) => points.map((own) => wordsOf(spec, label, own)));
  return Math.ceil(Math.max(0, ...words.map((own) => textWidth(own, SIZE)))) + APART + 6;
}

/** Writes the value behind each bar. */
export function barLabels(spec: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'barLabels',
    afterDatasetsDraw: (chart) => {
      spec.series.forEach(({ label, points }, dataset) => {
        const bars = chart.getDatasetMeta(dataset).data;
        for (const point of points) {
          const bar = bars[point.x];
          const pen = { color: palette.ink, font: palette.font, align: 'left' } as const;
          if (bar) write(chart, wordsOf(spec, label, point), bar.x + APART, bar.y, pen);
        }
      });
    },
  };
}

/**
 * Writes name and value into each part that has room for them. The last part of a bar has them behind it where it
 * is too small; the legend names the others.
 */
export function segmentLabels(spec: ChartSpec, palette: ChartPalette): Plugin {
  const behind = lastParts(spec);
  return {
    id: 'segmentLabels',
    afterDatasetsDraw: (chart) => {
      spec.series.forEach(({ label, points }, dataset) => {
        const bars = chart.getDatasetMeta(dataset).data as BarElement[];
        for (const point of points) {
          const bar = bars[point.x];
          if (!bar) continue;
          const { base } = bar.getProps(['base'], true) as { base: number };
          const room = bar.x - base - APART;
          const last = behind.find((own) => own.point === point);
          const choices = last ? [last.words] : [`${label} ${point.digits}`, point.digits];
          const words = choices.find((one) => textWidth(one, SIZE) <= room);
          const ink = { color: palette.ink, font: palette.font };
          const within = { ...ink, color: point.derived ? palette.ink : palette.paper };
          if (words) write(chart, words, (base + bar.x) / 2, bar.y, { ...within, align: 'center' });
          else if (last) write(chart, last.words, bar.x + APART, bar.y, { ...ink, align: 'left' });
        }
      });
    },
  };
}

/** The part at the end of each bar, with its words. */
function lastParts({ series, categories }: ChartSpec): { point: ChartPoint; words: string }[] {
  return categories.flatMap((_, place) => {
    const parts = series.flatMap(({ label, points }) =>
      points
        .filter(({ x, y }) => x === place && y !== null)
        .map((point) => ({ point, words: `${label} ${point.digits}` })),
    );
    return parts.slice(-1);
  });
}
