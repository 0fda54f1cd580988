import type { IndicatorRecord } from './indicator-record.ts';
import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods } from '#domain/values/period.ts';

/** More values than these are chosen from, not read through. */
const MOST = 400;
/** So many series can be told apart in one picture. */
const FEW = 6;

/** Whether an indicator has more values than a page shows. */
export function isLarge({ observations }: IndicatorRecord): boolean {
  return observations.length > MOST;
}

/**
 * What a page shows of a large indicator before a reader chooses: the series with the fewest members, because a blank
 * member represents the whole, a few of them, in their order. The record itself where it is not large.
 */
export function mainValues(record: IndicatorRecord): IndicatorRecord {
  if (!isLarge(record)) return record;
  const { observations } = record;
  const series = Map.groupBy(observations, seriesKey);
  const members = ([, [row]]: [string, typeof observations]) =>
    Object.keys(row?.dimensions ?? {}).length;
  const fewest = Math.min(...[...series].map(members));
  const shown = [...series].filter((own) => members(own) === fewest).slice(0, FEW);
  const keys = new Set(shown.map(([key]) => key));
  const kept = observations.filter((row) => keys.has(seriesKey(row)));
  const used = new Set(kept.map(({ area }) => area));
  return { ...record, areas: record.areas.filter(({ id }) => used.has(id)), observations: kept };
}

/** For reading: the newest time first, within it the order of the record, what was replaced after what holds. */
export function newestFirst(observations: ResolvedObservation[]): ResolvedObservation[] {
  return observations.toSorted(
    (a, b) => comparePeriods(b.period, a.period) || Number(b.current) - Number(a.current),
  );
}
