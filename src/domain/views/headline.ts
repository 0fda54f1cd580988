import { areasWithin } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { yearBefore, type Period } from '#domain/values/period.ts';
import { amountOf, type Value } from '#domain/values/value.ts';
import { seriesOf, type Series } from './series.ts';

/** The value that sums up an indicator in one line, with the one a year before it where that is known. */
export interface Headline {
  series: Series;
  latest: ResolvedObservation;
  /** Where no series is the whole: the area and the members that this one is of, to be named beside the value. */
  part: string[];
  before?: ResolvedObservation;
}

/** Members that represent all others of their dimension, as a blank one does. */
const WHOLE = /^(?:合计|总计|总数|总量|全部|全体|total|all)$/i;

/**
 * The latest number of the indicator's main series: the first of those with the fewest members, because a blank
 * member represents the whole, and so does a total. None for classes, which are measured at many places.
 */
export function headlineOf(record: IndicatorRecord): Headline | undefined {
  if (record.indicator.scale.length > 0) return undefined;
  const all = seriesOf(record);
  const members = (own: Series) => partMembers(own).length;
  const series = all.reduce<Series | undefined>(
    (first, other) => (!first || members(other) < members(first) ? other : first),
    undefined,
  );
  const latest = series && latestOf(series);
  if (!series || !latest) return undefined;
  const key = yearBefore(latest.period)?.key;
  const before = series.observations.find(({ period }) => period.key === key);
  const part = all.length > 1 ? [...partArea(record, series, all), ...partMembers(series)] : [];
  return {
    series,
    latest,
    part,
    ...(before && amountOf(before.value) !== undefined && { before }),
  };
}

/**
 * The newest whole year's value where a series has yearly ones: the figure of some months (those of a festival, the
 * first half) stands beside the year's and speaks for no year. Else the newest value of all.
 */
function latestOf({ observations }: Series): ResolvedObservation | undefined {
  const stated = observations.filter(({ value }) => isStated(value));
  return stated.findLast(({ period }) => isWholeYear(period)) ?? stated.at(-1);
}

/** Whether a period is a year or longer: a calendar year, a financial year, several years. */
const isWholeYear = ({ start, end }: Period) => end - start >= 365 * 86_400_000;

/** Whether a document states a value: a number, a range, or that nothing was detected. */
const isStated = (value: Value) => value.kind !== 'missing' || value.qualifiers !== undefined;

function partMembers({ dimensions }: Series): string[] {
  return Object.values(dimensions).filter((member) => !WHOLE.test(member));
}

/** The area of a series, unless it holds those of all others. */
function partArea({ areas }: IndicatorRecord, { area }: Series, all: Series[]): string[] {
  const within = areasWithin(areas);
  return all.every((other) => within(other.area.id, area.id)) ? [] : [area.name];
}

/**
 * The value to compare the latest one with: that of the year before, or else the last one published before it. None
 * where what is measured has changed since.
 */
export function comparable({ series, latest, before }: Headline): ResolvedObservation | undefined {
  if (before || latest.seriesBreak) return before;
  const at = series.observations.indexOf(latest);
  // A year is compared with a year only, some months with what came before them.
  const alike = ({ period }: ResolvedObservation) =>
    !isWholeYear(latest.period) || isWholeYear(period);
  return series.observations
    .slice(0, at)
    .findLast((own) => alike(own) && amountOf(own.value) !== undefined);
}
