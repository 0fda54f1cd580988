import { parsePeriod, yearAfter, yearBefore, type Period } from '#domain/values/period.ts';
import type { CitedPlace, CitedSurroundings } from '#domain/proof/cited-place.ts';
import { columnHead } from '#domain/proof/belonging/column-head.ts';
import { isHeadOfYearEarlier, saysYearEarlier } from '#domain/extraction/words/year-earlier.ts';
import { columnTimes } from './column-times.ts';
import { inTurn } from '#domain/proof/in-turn.ts';
import { provedByCount, yearsIn } from './counted-times.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { sentenceTimes } from './sentence-times.ts';
import { statedTimes, withYear, type StatedTime } from './stated-times.ts';

/** Further above than so many characters, a time is another matter's. */
const FAR = 4000;
/** Words between two times and their figures: 2020年和2021年分别为17和15. */
const IN_TURN = /分别|依次/;
const YEAR_BEFORE = /上年同期|去年同期|上年|同期/;
/** A title or heading that looks ahead names the year that it plans, and no result of it. */
const PLANS = /^[^,。;、]{0,6}(?:计划|打算|安排|思路|目标|任务|要点|部署)/;

/**
 * Proves the period of a row by the words of the cited section. The rules, in order:
 *
 * 1. The sentence names a time before the figure: the nearest one is the figure's (of several in turn, 分别, any). A month
 *    or a part of a year without its year lies in the year of rule 2.
 * 2. Else the time is inferred: the nearest sentence above in the section that begins with a time, then the headings
 *    above, then the title, each of which may be right; where none of them names a year, the year of publication or
 *    the one before it.
 * 3. A row of a table takes its time from the head of its column, where a line above holds years as heads.
 * 4. In a table or sentence that names 上年同期, the same period a year earlier is inferred.
 *
 * What is only compared with (比2018年) is not the figure's time. What was counted from a year on (2021年以来，累计) is of that
 * year or of a span that begins in it. A day is the time of a figure that it was highest or lowest on. Of a named part of a year whose days the words do not
 * name (亚运期间), the year's value is refused, and a span within the year is inferred.
 *
 * @param number where the figure begins in the text
 * @param earlier whether the period is the one after that of the row
 */
export function provePeriod(
  period: Period,
  number: number,
  place: CitedPlace,
  around: CitedSurroundings,
  earlier = false,
): Proof {
  const { text, sentence, end } = place;
  const words = text.slice(sentence.start, end);
  const at = number - sentence.start;
  const columnsHead = columnHead(place, number);
  const isOfYearBefore =
    saysYearEarlier(words.slice(0, at)) || (columnsHead && isHeadOfYearEarlier(columnsHead));
  if (!earlier && isOfYearBefore) {
    // 上年同期19: the words say it of the year after.
    const later = yearAfter(period);
    const proof = later && provePeriod(later, number, place, around, true);
    if (!proof || proof.result === 'differs') return { result: 'differs', says: '上年同期' };
    return { result: 'inferred' };
  }
  const all = sentenceTimes(words, period, at);
  const before = all.filter(({ start }) => start < at);
  // A year in brackets behind the figure, within the quoted words.
  const own = before.length > 0 ? before : all;
  const context = contextTimes(place, around);
  const years = [...new Set(context.flatMap(({ key }) => yearsIn(key)))];
  const base = years.length > 0 ? years : publicationYears(around);
  const nearest = own.at(-1);
  const heads = nearest ? [] : columnTimes(place, at);
  if (heads.length > 0 && heads.includes(period.key)) return { result: 'inferred' };
  if (heads.length > 0) return { result: 'differs', says: heads.join('、') };
  if (!nearest) return inferFrom(period, context, base, YEAR_BEFORE.test(text.slice(0, end)));
  const counted = provedByCount(period, base, words, nearest);
  if (counted) return counted;
  if (nearest.vague) return withinYear(period, [...own, ...context], base, words, nearest);
  const ofList = inTurn(words, own, at);
  const several =
    IN_TURN.test(words.slice(nearest.end, at)) || (own.length > 1 && isList(words, own));
  const candidates = ofList ? [ofList] : several ? own : [nearest];
  for (const time of candidates) {
    if (time.key === period.key) return { result: 'stated' };
    const named = own
      .filter(({ key, start }) => key && start < time.start)
      .flatMap(({ key }) => yearsIn(key));
    const possible = (named.length > 0 ? named.slice(-1) : base).map((year) => keyIn(time, year));
    if (possible.includes(period.key)) return { result: named.length > 0 ? 'stated' : 'inferred' };
    if (YEAR_BEFORE.test(words) && [time.key, ...possible].some((key) => isYearBefore(period, key)))
      return { result: 'inferred' };
    // 2024年 in the sentence, 2024年11月 in the title.
    if (
      time.key &&
      isOnlyYear(time.key) &&
      covers(time.key, period) &&
      context.some(({ key }) => key === period.key)
    )
      return { result: 'inferred' };
  }
  return { result: 'differs', says: words.slice(nearest.start, nearest.end) };
}

const isList = (words: string, times: StatedTime[]) =>
  times.every(
    ({ start }, at) => at === 0 || /^[、和及与]$/.test(words.slice(times[at - 1]!.end, start)),
  );

/** The times that headings, title and the sentences above begin with. */
function contextTimes({ text, sentence }: CitedPlace, around: CitedSurroundings): StatedTime[] {
  const above = text
    .slice(Math.max(0, sentence.start - FAR), sentence.start)
    .split(/[。!?\n]/)
    .toReversed();
  const led = above
    .map((one) => statedTimes(one).find(({ start, key }) => start < 12 && key))
    .find((time) => time !== undefined);
  const named = [...around.headings, around.title].flatMap((heading) => {
    const times = statedTimes(heading).filter(({ end }) => !PLANS.test(heading.slice(end)));
    return times.map(
      (time) => ({ ...time, key: time.key ?? completed(time, times) }) as StatedTime,
    );
  });
  return [...(led ? [led] : []), ...named.filter(({ key }) => key)];
}

/** 2024年11月及1-11月: the year is written once. */
function completed(time: StatedTime, all: StatedTime[]): string | undefined {
  const year = yearsIn(all.findLast(({ key, start }) => key && start < time.start)?.key)[0];
  return year === undefined ? undefined : keyIn(time, year);
}

function inferFrom(period: Period, context: StatedTime[], base: number[], yearAgo: boolean): Proof {
  const keys = context.map(({ key }) => key);
  const fits =
    keys.includes(period.key) ||
    (keys.length === 0 &&
      yearsIn(period.key).every(
        (year) => base.includes(year) || (yearAgo && base.includes(year + 1)),
      )) ||
    // The day of a table whose title names the month, the month of one whose title names the year.
    keys.some((key) => key && covers(key, period) && period.kind !== 'year' && isOnlyYear(key));
  if (fits || (yearAgo && keys.some((key) => isYearBefore(period, key))))
    return { result: 'inferred' };
  return {
    result: 'differs',
    says: [...new Set(keys)].join('、') || base.map((year) => `${year}年`).join('、'),
  };
}

const isOnlyYear = (key: string) => /^\d{4}$/.test(key);

function withinYear(
  period: Period,
  times: StatedTime[],
  base: number[],
  words: string,
  { start, end }: StatedTime,
): Proof {
  const years = times.flatMap(({ key }) => yearsIn(key));
  const inYear = (years.length > 0 ? years : base).includes(
    new Date(period.start).getUTCFullYear(),
  );
  return inYear && period.kind !== 'year' && period.kind !== 'financial-year'
    ? { result: 'inferred' }
    : { result: 'differs', says: words.slice(start, end) };
}

function keyIn({ key, tail, yearsBefore = 0 }: StatedTime, year: number): string | undefined {
  return key ?? (tail === undefined ? undefined : withYear(tail, year - yearsBefore));
}

/** A document without a year in its words tells of the year in which it appears, or of the one before. */
function publicationYears({ publishedOn }: CitedSurroundings): number[] {
  const year = Number(publishedOn.slice(0, 4));
  return [year - 1, year];
}

function isYearBefore(period: Period, key: string | undefined): boolean {
  const stated = key && parsePeriod(key);
  return Boolean(stated) && yearBefore(stated as Period)?.key === period.key;
}

function covers(key: string, { start, end }: Period): boolean {
  const outer = parsePeriod(key);
  return outer !== undefined && outer.start <= start && outer.end >= end;
}
