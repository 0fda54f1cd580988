import type { BarElement, Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from '#charts/spec/chart-spec.ts';
import { textWidth } from '#charts/spec/text-width.ts';

const SIZE = 13;
/** Between a bar's end and the words behind it. */
const APART = 8;

/** The part of a picture's width that words behind the bars may take. */
const MOST_ASIDE = 0.4;
/** Between a name before a bar and the bar, in pixels. */
const MARK = 12;
/** From the top of a bar up to the middle of a name above it, in pixels. */
const ABOVE = 11;

/** What is behind a bar: its value, and its time where several times are side by side. */
function wordsOf({ series }: ChartSpec, label: string, value: string): string {
  return series.length > 1 ? `${value}　${label}` : value;
}

/** The words behind all bars: with the unit where there is room for it. It is above the chart as well. */
function allWords(spec: ChartSpec, width: number): string[][] {
  const words = (kind: 'text' | 'digits') =>
    spec.series.map(({ label, points }) => points.map((own) => wordsOf(spec, label, own[kind])));
  const full = words('text');
  return widest(full.flat()) <= width * MOST_ASIDE ? full : words('digits');
}

function widest(words: string[]): number {
  return Math.ceil(Math.max(0, ...words.map((own) => textWidth(own, SIZE))));
}

/** The room that the words behind the bars need in a picture, in pixels. */
export function roomBehindBars(spec: ChartSpec, width: number): number {
  const words = spec.stacked
    ? lastParts(spec).map(({ words: own }) => own)
    : allWords(spec, width).flat();
  return widest(words) + APART + 6;
}

/**
 * Whether names are above their bars: Chart.js leaves those before them half of the room that the words behind
 * them leave, and cuts what is longer.
 */
export function namesAbove(spec: ChartSpec, width: number): boolean {
  return widest(spec.categories) > (width - roomBehindBars(spec, width)) / 2 - MARK;
}

/** Writes the name of each row above its first bar. */
export function rowNames(spec: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'rowNames',
    afterDatasetsDraw: (chart) => {
      const rows = chart.getDatasetMeta(0).data as BarElement[];
      const pen = { color: palette.ink, font: palette.font, align: 'left' } as const;
      rows.forEach((bar, row) => {
        const { height } = bar.getProps(['height'], true) as { height: number };
        const name = spec.categories[row]!;
        write(chart, name, chart.chartArea.left + 6, bar.y - height / 2 - ABOVE, pen);
      });
    },
  };
}

/** Writes the value behind each bar. */
export function barLabels(spec: ChartSpec, palette: ChartPalette, width: number): Plugin {
  const words = allWords(spec, width);
  return {
    id: 'barLabels',
    afterDatasetsDraw: (chart) => {
      const pen = { color: palette.ink, font: palette.font, align: 'left' } as const;
      spec.series.forEach(({ points }, dataset) => {
        const bars = chart.getDatasetMeta(dataset).data;
        points.forEach((point, at) => {
          const bar = bars[point.x];
          if (bar) write(chart, words[dataset]![at]!, bar.x + APART, bar.y, pen);
        });
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
