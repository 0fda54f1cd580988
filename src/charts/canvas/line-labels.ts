import type { Chart, Plugin } from 'chart.js';
import { write } from '#charts/draw/chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from '#charts/spec/chart-spec.ts';
import { LabelPlaces, spread } from './label-places.ts';
import { textWidth } from '#charts/draw/text-width.ts';

/** Past this many points, values at each would cover one another: the telling ones are written. */
const MOST_LABELS = 16;
/** Names longer than this, in pixels, would take the chart's room: a legend holds them. */
const LONGEST_NAME = 150;
/** So does what is longer than this part of the picture: beside the lines, and amid them. */
const LONGEST_PART = { aside: 0.4, amid: 0.25 };
/** How far to the side of its point a value goes, in pixels. */
const ASIDE = 11;
/** Between values that are written beside each other, in pixels. */
const APART = 8;

/** A point as drawn; gaps have no value. */
type Drawn = Pick<ChartPoint, 'y' | 'digits' | 'bounded'>;

/** Whether lines are named at their ends in a picture of a width; else a legend names them. */
export function namedAtEnds(spec: ChartSpec, width: number): boolean {
  const fits = ({ label, atEdge }: LineEnd) =>
    textWidth(label, 13) <= Math.min(LONGEST_NAME, width * LONGEST_PART[atEdge ? 'aside' : 'amid']);
  return spec.series.length > 1 && lineEnds(spec).every(fits);
}

/** The room that names and values need to the right of the lines. */
export function roomAtEnds(spec: ChartSpec, width: number): number {
  if (!namedAtEnds(spec, width)) return 28;
  const ends = lineEnds(spec).filter(({ atEdge }) => atEdge);
  return Math.ceil(Math.max(...ends.map(({ words }) => textWidth(words, 13)))) + 16;
}

interface LineEnd {
  label: string;
  /** What is written at the end. */
  words: string;
  /** Whether no line goes further: its name stands beside the lines, not amid them. */
  atEdge: boolean;
}

/** The end of each line, in the order of the series. */
function lineEnds(spec: ChartSpec): LineEnd[] {
  const { series, times } = spec;
  const last = series.map(({ points }) => points.findLast(({ y }) => y !== null)?.x ?? times.min);
  const furthest = Math.max(...last) - (times.max - times.min) / 100;
  return series.map(({ label, points }, at) => ({
    label,
    words: endWords(spec, label, points),
    atEdge: last[at]! >= furthest,
  }));
}

/** Writes values at points, and each line's name at its end, so that no legend is needed. */
export function lineLabels(spec: ChartSpec, palette: ChartPalette, width: number): Plugin {
  return {
    id: 'lineLabels',
    afterDatasetsDraw: (chart) => {
      const places = new LabelPlaces();
      if (namedAtEnds(spec, width)) writeNames(chart, spec, palette, places);
      chart.data.datasets.forEach(({ data }, index) =>
        writeValues(chart, index, data as unknown as Drawn[], { spec, palette, places }),
      );
    },
  };
}

function writeNames(
  chart: Chart,
  spec: ChartSpec,
  palette: ChartPalette,
  places: LabelPlaces,
): void {
  const ends = lineEnds(spec).flatMap((end, index) => {
    const data = chart.data.datasets[index]!.data as unknown as Drawn[];
    const last = chart.getDatasetMeta(index).data[data.findLastIndex(({ y }) => y !== null)];
    return last ? [{ ...end, index, x: last.x, y: last.y }] : [];
  });
  const { top, bottom } = chart.chartArea;
  const aside = ends.filter(({ atEdge }) => atEdge);
  const ys = spread(
    aside.map(({ y }) => y),
    top,
    bottom,
  );
  for (const { index, words, atEdge, x, y } of ends) {
    const color = palette.series[index % palette.series.length]!;
    // A line that ends amid others is named below its end: to the right stand the next values.
    if (!atEdge) {
      const half = textWidth(words, 13) / 2;
      const middle = Math.min(Math.max(x, half), chart.width - half);
      places.take([{ words, x: middle, y: y + 17 }]);
      write(chart, words, middle, y + 17, { color, font: palette.font, align: 'center' });
    } else {
      const at = aside.findIndex((own) => own.index === index);
      places.take([{ words, x: x + 10 + textWidth(words, 13) / 2, y: ys[at]! }]);
      write(chart, words, x + 10, ys[at]!, { color, font: palette.font, align: 'left' });
    }
  }
}

function writeValues(
  chart: Chart,
  dataset: number,
  data: Drawn[],
  { spec, palette, places }: { spec: ChartSpec; palette: ChartPalette; places: LabelPlaces },
): void {
  const elements = chart.getDatasetMeta(dataset).data;
  const { left, right } = chart.chartArea;
  for (const at of labelled(spec, data, right - left)) {
    const { x, y } = elements[at]!;
    const words = data[at]!.digits;
    const around = [at - 1, at, at + 1].map((one) =>
      data[one]?.y == null ? null : elements[one]!.y,
    );
    const aside = sideOf(around);
    // Never over the numbers of the value axis.
    const inside = (middle: number) => Math.max(middle, left + textWidth(words, 13) / 2);
    const above = (shift: number) => ({ words, x: inside(x + shift), y: y - 14 });
    const below = (shift: number) => ({ words, x: inside(x + shift), y: y + 15 });
    const place = places.take(
      isValley(around)
        ? [...[0, ASIDE, -ASIDE].map(below), above(aside)]
        : [...(aside === 0 ? [0, -ASIDE, ASIDE] : [aside]).map(above), below(-aside)],
    );
    const pen = { color: palette.ink, font: palette.font, align: 'center' } as const;
    if (place) write(chart, words, place.x, place.y, pen);
  }
}

/**
 * The points whose values are written: all of few; else first, last, highest and lowest of a line that is alone, and
 * of each where few stand close.
 *
 * @param room for all of them, in pixels
 */
function labelled({ series }: ChartSpec, data: Drawn[], room: number): number[] {
  const known = data.flatMap(({ y }, at) => (y === null ? [] : [at]));
  const few = isFew(series);
  const widths = known.reduce((sum, at) => sum + textWidth(data[at]!.digits, 13) + APART, 0);
  if (few && widths <= room) return known;
  if ((!few && series.length > 1) || known.length === 0) return [];
  const sorted = known.toSorted((a, b) => data[a]!.y! - data[b]!.y!);
  // What bounds a value stands in its words.
  const bounded = known.filter((at) => data[at]!.bounded).slice(0, MOST_LABELS);
  return [...new Set([known[0]!, known.at(-1)!, sorted[0]!, sorted.at(-1)!, ...bounded])];
}

/** Where values are too many to write, a line's name carries its last one. */
function endWords({ series }: ChartSpec, label: string, points: ChartPoint[]): string {
  const last = points.findLast(({ y }) => y !== null);
  return isFew(series) || !last ? label : `${label} ${last.digits}`;
}

function isFew(series: ChartSpec['series']): boolean {
  return series.reduce((count, { points }) => count + points.length, 0) <= MOST_LABELS;
}

/** Whether the line comes down to a point, goes up from it, or both: the room is below it. */
function isValley([before, here, after]: (number | null)[]): boolean {
  const known = [before, after].filter((other) => other != null);
  return known.length > 0 && known.every((other) => other < here! - 4);
}

/** To which side of its point a value goes, and how far, so that a rising or falling line does not run through it. */
function sideOf([before, here, after]: (number | null)[]): number {
  const slope = (after ?? here ?? 0) - (before ?? here ?? 0);
  return Math.abs(slope) < 8 ? 0 : Math.sign(slope) * ASIDE;
}
