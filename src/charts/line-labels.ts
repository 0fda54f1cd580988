import type { Chart, Plugin } from 'chart.js';
import { write } from './chart-pen.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { LabelPlaces, spread } from './label-places.ts';
import { textWidth } from './text-width.ts';

/** Past this many points, values at each would cover one another: the telling ones are written. */
const MOST_LABELS = 16;
/** Names longer than this, in pixels, would take the chart's room: a legend holds them. */
const LONGEST_NAME = 150;
/** How far to the side of its point a value goes, in pixels. */
const ASIDE = 11;
/** Between values that are written beside each other, in pixels. */
const APART = 8;

/** A point as drawn; gaps have no value. */
type Drawn = Pick<ChartPoint, 'y' | 'digits'>;

/** Whether lines are named at their ends; else a legend names them. */
export function namedAtEnds({ series }: ChartSpec): boolean {
  return series.length > 1 && series.every(({ label }) => textWidth(label, 13) <= LONGEST_NAME);
}

/** The room that names and values need to the right of the lines. */
export function roomAtEnds(spec: ChartSpec): number {
  if (!namedAtEnds(spec)) return 28;
  const ends = spec.series.map((series) => endWords(spec, series.label, series.points));
  return Math.ceil(Math.max(...ends.map((words) => textWidth(words, 13)))) + 16;
}

/** Writes values at points, and each line's name at its end, so that no legend is needed. */
export function lineLabels(spec: ChartSpec, palette: ChartPalette): Plugin {
  return {
    id: 'lineLabels',
    afterDatasetsDraw: (chart) => {
      const places = new LabelPlaces();
      if (namedAtEnds(spec)) writeNames(chart, spec, palette, places);
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
  const ends = spec.series.flatMap(({ label, points }, index) => {
    const data = chart.data.datasets[index]!.data as unknown as Drawn[];
    const last = chart.getDatasetMeta(index).data[data.findLastIndex(({ y }) => y !== null)];
    return last ? [{ index, words: endWords(spec, label, points), x: last.x, y: last.y }] : [];
  });
  const furthest = Math.max(...ends.map(({ x }) => x));
  const { top, bottom } = chart.chartArea;
  const atEdge = ends.filter(({ x }) => x > furthest - 1);
  const ys = spread(
    atEdge.map(({ y }) => y),
    top,
    bottom,
  );
  for (const { index, words, x, y } of ends) {
    const color = palette.series[index % palette.series.length]!;
    const at = atEdge.findIndex((own) => own.index === index);
    // A line that ends amid others is named below its end: to the right stand the next values.
    if (at < 0) {
      places.take([{ words, x, y: y + 17 }]);
      write(chart, words, x, y + 17, { color, font: palette.font, align: 'center' });
    } else {
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
  return [...new Set([known[0]!, known.at(-1)!, sorted[0]!, sorted.at(-1)!])];
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
