import type { ChartSpec } from './chart-spec.ts';

/** A stretch of time between two values of a line for which it has none. */
export interface LineGap {
  /** The two values, as places on the time axis. */
  from: number;
  to: number;
  /** The lines that have none; empty where all lines of the picture have none. */
  names: string[];
}

/** More gaps than this would cover a picture with words: the caption and the table tell of them. */
const MOST_GAPS = 3;

/** The gaps that are named on a picture. Where what is measured changed, the line breaks too, but nothing is missing. */
export function lineGaps({ series, breaks }: Pick<ChartSpec, 'series' | 'breaks'>): LineGap[] {
  const found = new Map<string, LineGap>();
  for (const { label, points } of series) {
    let before: number | undefined;
    let missing = false;
    for (const { x, y, afterGap } of points) {
      missing ||= afterGap || y === null;
      if (y === null) continue;
      if (before !== undefined && missing && !breaks.some(({ at }) => at > before! && at < x)) {
        const gap = found.get(`${before} ${x}`) ?? { from: before, to: x, names: [] };
        found.set(`${before} ${x}`, { ...gap, names: [...gap.names, label] });
      }
      before = x;
      missing = false;
    }
  }
  const gaps = [...found.values()].map((gap) =>
    gap.names.length === series.length ? { ...gap, names: [] } : gap,
  );
  return gaps.length > MOST_GAPS ? [] : gaps;
}
