import type { Chart, Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from '#charts/spec/chart-spec.ts';
import {
  isFew,
  lineEnds,
  MOST_LABELS,
  namedAtEnds,
  namedOverEnds,
} from '#charts/spec/line-ends.ts';
import { LabelPlaces, spread, type Label } from './label-places.ts';
import { textWidth } from '#charts/spec/text-width.ts';

/** How far to the side of its point a value goes, in pixels. */
const ASIDE = 11;
/** Between values that are written beside each other, in pixels. */
const APART = 8;

/** A name keeps so far from the lines: half a letter and a little, in pixels. */
const ROOM = 13;

/** A point as drawn; gaps have no value. */
type Drawn = Pick<ChartPoint, 'y' | 'digits' | 'bounded'>;

/** Writes values at points, and each line's name at its end, so that no legend is needed. */
export function lineLabels(spec: ChartSpec, palette: ChartPalette, width: number): Plugin {
  return {
    id: 'lineLabels',
    afterDatasetsDraw: (chart) => {
      const places = new LabelPlaces();
      if (namedAtEnds(spec, width))
        writeNames(chart, spec, palette, places, namedOverEnds(spec, width));
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
  over: boolean,
): void {
  const ends = lineEnds(spec).flatMap((end, index) => {
    const data = chart.data.datasets[index]!.data as unknown as Drawn[];
    const last = chart.getDatasetMeta(index).data[data.findLastIndex(({ y }) => y !== null)];
    return last ? [{ ...end, index, x: last.x, y: last.y }] : [];
  });
  const { top, bottom } = chart.chartArea;
  const aside = over ? [] : ends.filter(({ atEdge }) => atEdge);
  const ys = spread(
    aside.map(({ y }) => y),
    top,
    bottom,
  );
  for (const { index, words, atEdge, x, y } of ends) {
    const color = palette.series[index % palette.series.length]!;
    const half = textWidth(words, 13) / 2;
    const middle = Math.min(Math.max(x, half), chart.width - half);
    if (atEdge && over) {
      // Beyond the value of the end, or of the beginning where a steep line leaves no room at its end.
      const first = firstOf(chart, index);
      const start = Math.max(first.x, chart.chartArea.left + half);
      const tried = [
        { words, x: middle, y: y - 29 },
        { words, x: middle, y: y + 17 },
        { words, x: start, y: first.y - 29 },
        { words, x: start, y: first.y + 17 },
      ].filter((place) => place.y > top - 12 && place.y < bottom - 6);
      const free = (place: Label) => roomAround(chart, place, half);
      const roomy = tried.filter((place) => free(place) >= ROOM);
      const candidates = roomy.length > 0 ? roomy : tried.toSorted((a, b) => free(b) - free(a));
      const place = places.take(candidates) ?? candidates[0]!;
      write(chart, words, place.x, place.y, { color, font: palette.font, align: 'center' });
      continue;
    }
    // A line that ends amid others is named below its end: to the right are the next values.
    if (!atEdge) {
      places.take([{ words, x: middle, y: y + 17 }]);
      write(chart, words, middle, y + 17, { color, font: palette.font, align: 'center' });
    } else {
      const at = aside.findIndex((own) => own.index === index);
      places.take([{ words, x: x + 10 + textWidth(words, 13) / 2, y: ys[at]! }]);
      write(chart, words, x + 10, ys[at]!, { color, font: palette.font, align: 'left' });
    }
  }
}

/** Where a line begins. */
function firstOf(chart: Chart, index: number): { x: number; y: number } {
  const data = chart.data.datasets[index]!.data as unknown as Drawn[];
  return chart.getDatasetMeta(index).data[data.findIndex(({ y }) => y !== null)]!;
}

/** How far, up or down, all lines keep from the middle of a label; 0 where one runs through it. */
function roomAround(chart: Chart, { x, y }: Label, half: number): number {
  const distances = chart.data.datasets.flatMap(({ data }, index) => {
    const drawn = data as unknown as Drawn[];
    const points = chart.getDatasetMeta(index).data;
    return points.flatMap((point, at) => {
      if (drawn[at]?.y == null) return [];
      const next = drawn[at + 1]?.y == null ? point : points[at + 1]!;
      if (next.x < x - half - 6 || point.x > x + half + 6) return [];
      const [low, high] = [Math.min(point.y, next.y), Math.max(point.y, next.y)];
      return [Math.max(0, low - y, y - high)];
    });
  });
  return Math.min(Infinity, ...distances);
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
 * of each where few are close.
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
  // What bounds a value is in its words.
  const bounded = known.filter((at) => data[at]!.bounded).slice(0, MOST_LABELS);
  return [...new Set([known[0]!, known.at(-1)!, sorted[0]!, sorted.at(-1)!, ...bounded])];
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
