import { areasWithin } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods, yearBefore, type Period } from '#domain/values/period.ts';
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

/** Whether a member of a dimension represents all others of it. */
export const isWhole = (member: string): boolean => WHOLE.test(member);

/**
 * The latest number of the indicator's main series: of those with the fewest members, because a blank member represents
 * the whole, and so does a total, the first whose area holds those of all others; a table of counties has the city's
 * row last. Where no area does, the first. None for classes, which are measured at many places.
 */
export function headlineOf(record: IndicatorRecord): Headline | undefined {
  if (record.indicator.scale.length > 0) return undefined;
  const all = seriesOf(record);
  const members = (own: Series) => partMembers(own).length;
  const fewest = Math.min(...all.map(members));
  const main = all.filter((own) => members(own) === fewest);
  const series = main.find((own) => partArea(record, own, all).length === 0) ?? main[0];
  const latest = series && latestOf(series);
  if (!series || !latest) return undefined;
  // Across a change in what is measured nothing is compared.
  const key = latest.seriesBreak ? undefined : yearBefore(latest.period)?.key;
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
  return Object.values(dimensions).filter((member) => !isWhole(member));
}

/**
 * The headline of each place that lies in no other, where a record has several: a portal holds the figures of more than
 * one city, and none speaks for the others. Empty where there is one.
 */
export function headlinesByPlace(record: IndicatorRecord): Headline[] {
  const wholes = record.areas.filter(
    ({ parent }) => !parent || !record.areas.some(({ id }) => id === parent),
  );
  if (wholes.length < 2) return [];
  const within = areasWithin(record.areas);
  return wholes.flatMap(({ id }) => {
    const areas = record.areas.filter((area) => within(area.id, id));
    const observations = record.observations.filter(({ area }) => within(area, id));
    return headlineOf({ ...record, areas, observations }) ?? [];
  });
}

/** The area of a series, unless it holds those of all others. */
function partArea({ areas }: IndicatorRecord, { area }: Series, all: Series[]): string[] {
  const within = areasWithin(areas);
  return all.every((other) => within(other.area.id, area.id)) ? [] : [area.name];
}

/**
 * The value to compare the latest one with: that of the year before, or else the last one published before it of a time
 * like its own. None where what is measured has changed since. It may be a bound or a place in an order.
 */
export function previousOf({ series, latest }: Headline): ResolvedObservation | undefined {
  if (latest.seriesBreak) return undefined;
  const key = yearBefore(latest.period)?.key;
  const before = series.observations.filter(
    ({ value, period }) => isStated(value) && comparePeriods(period, latest.period) < 0,
  );
  return (
    before.find(({ period }) => period.key === key) ??
    before.findLast(({ period }) => isAlike(period, latest.period))
  );
}

/** The same, where it is an amount that a difference can be computed from. */
export function comparable(headline: Headline): ResolvedObservation | undefined {
  const previous = previousOf(headline);
  return previous && amountOf(previous.value) !== undefined ? previous : undefined;
}

/** Times are alike, and their values comparable, when they are as long as each other: years, but for leap days; months. */
export function isAlike(a: Period, b: Period): boolean {
  const [short, long] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y);
  return short! / long! > 0.9;
}
