import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from './observation.ts';
import { yearBefore } from './period.ts';
import { seriesOf, type Series } from './series.ts';

/** The value that speaks for an indicator in one line, with the one a year before it where that is known. */
export interface Headline {
  series: Series;
  latest: ResolvedObservation;
  before?: ResolvedObservation;
}

/**
 * The latest number of the indicator's main series: the first of those with the fewest members, because a blank
 * member stands for the whole. None for classes, which are measured at many places.
 */
export function headlineOf(record: IndicatorRecord): Headline | undefined {
  if (record.indicator.scale.length > 0) return undefined;
  const all = seriesOf(record);
  const members = ({ dimensions }: Series) => Object.keys(dimensions).length;
  const series = all.reduce<Series | undefined>(
    (first, other) => (!first || members(other) < members(first) ? other : first),
    undefined,
  );
  const latest = series?.observations.findLast(({ value }) => value.kind === 'number');
  if (!series || !latest) return undefined;
  const key = yearBefore(latest.period)?.key;
  const before = series.observations.find(({ period }) => period.key === key);
  return { series, latest, ...(before?.value.kind === 'number' && { before }) };
}

/**
 * The value to compare the latest one with: that of the year before, or else the last one published before it. None
 * where what is measured has changed since.
 */
export function comparable({ series, latest, before }: Headline): ResolvedObservation | undefined {
  if (before || latest.seriesBreak) return before;
  const at = series.observations.indexOf(latest);
  return series.observations.slice(0, at).findLast(({ value }) => value.kind === 'number');
}
