import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { textWidth } from './text-width.ts';

/** Past this many points, values at each would cover one another: the telling ones are written. */
export const MOST_LABELS = 16;
/** Names longer than this, in pixels, would take the chart's room: a legend holds them. */
const LONGEST_NAME = 150;
/** So does what is longer than this part of the picture: beside the lines, and amid them. */
const LONGEST_PART = { aside: 0.4, amid: 0.25 };

/** Whether lines are named at their ends in a picture of a width; else a legend names them. */
export function namedAtEnds(spec: ChartSpec, width: number): boolean {
  const fits = ({ label, atEdge }: LineEnd) =>
    textWidth(label, 13) <= Math.min(LONGEST_NAME, width * LONGEST_PART[atEdge ? 'aside' : 'amid']);
  return spec.series.length > 1 && lineEnds(spec).every(fits);
}

/** Below this width, in pixels, names beside the lines would take too much of it from them. */
const NARROW = 480;
/** More names than these have no room above and below their lines. */
const MOST_OVER = 3;

/** Whether the names at the ends stand above or below their lines, which then fill the width. */
export function namedOverEnds({ series }: Pick<ChartSpec, 'series'>, width: number): boolean {
  return width < NARROW && series.length <= MOST_OVER;
}

/** The room that names and values need to the right of the lines. */
export function roomAtEnds(spec: ChartSpec, width: number): number {
  if (namedOverEnds(spec, width)) return Math.max(14, Math.ceil(widestEnd(spec) / 2) + 2);
  if (!namedAtEnds(spec, width)) return 28;
  const ends = lineEnds(spec).filter(({ atEdge }) => atEdge);
  return Math.ceil(Math.max(...ends.map(({ words }) => textWidth(words, 13)))) + 16;
}

/** The widest value at the end of a line; it stands over its point. */
function widestEnd({ series }: ChartSpec): number {
  const last = series.map(({ points }) => points.findLast(({ y }) => y !== null)?.digits ?? '');
  return Math.max(0, ...last.map((digits) => textWidth(digits, 13)));
}

export interface LineEnd {
  label: string;
  /** What is written at the end. */
  words: string;
  /** Whether no line goes further: its name is beside the lines, not amid them. */
  atEdge: boolean;
}

/** The end of each line, in the order of the series. */
export function lineEnds(spec: ChartSpec): LineEnd[] {
  const { series, times } = spec;
  const last = series.map(({ points }) => points.findLast(({ y }) => y !== null)?.x ?? times.min);
  const furthest = Math.max(...last) - (times.max - times.min) / 100;
  return series.map(({ label, points }, at) => ({
    label,
    words: endWords(spec, label, points),
    atEdge: last[at]! >= furthest,
  }));
}

/** Where values are too many to write, a line's name carries its last one. */
function endWords({ series }: ChartSpec, label: string, points: ChartPoint[]): string {
  const last = points.findLast(({ y }) => y !== null);
  return isFew(series) || !last ? label : `${label} ${last.digits}`;
}

/** Whether every point has room for its value. */
export function isFew(series: ChartSpec['series']): boolean {
  return series.reduce((count, { points }) => count + points.length, 0) <= MOST_LABELS;
}
