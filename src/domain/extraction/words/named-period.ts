import { parsePeriod } from '#domain/values/period.ts';
import { PERIOD_SPANS, type TimeContext, type SpanParts } from './period-spans.ts';

/** A time that words name. */
export interface NamedTime {
  /** Key of the period; absent where the words do not say when it begins and ends (亚运期间). */
  key?: string;
  /** As written. */
  words: string;
  /** Where the words begin and end. */
  start: number;
  end: number;
}

/** What a figure is compared with is not when it is. */
const COMPARED = /(?:比|较|与|和|同|相比|高于|低于|多于|少于)\s*$/;

/**
 * The time that words name last: in a sentence, the one nearest before a figure. A month without a year lies in
 * the part's year, else in the twelve months before publication.
 *
 * @param words plain text
 * @example timeNamed('3月底', { publishedOn: '2024-05-01' })?.key // '2024-03'
 */
export function timeNamed(words: string, time: TimeContext): NamedTime | undefined {
  let found: NamedTime | undefined;
  let taken = words;
  for (const { pattern, keyOf } of PERIOD_SPANS) {
    for (const match of taken.matchAll(pattern)) {
      const [whole] = match;
      taken =
        taken.slice(0, match.index) +
        '\uE000'.repeat(whole.length) +
        taken.slice(match.index + whole.length);
      if (COMPARED.test(words.slice(0, match.index))) continue;
      // 由上年的20降至17: the time is that of the first number, and no other's.
      const isStart = /[由从]\s*$/.test(words.slice(0, match.index));
      if (isStart && /\d/.test(words.slice(match.index + whole.length))) continue;
      const key = keyOf(
        match.groups as SpanParts,
        (parts, month) => yearOf(parts, month, time),
        time,
      );
      const sound = key === undefined ? undefined : canonical(key);
      if (key !== undefined && !sound) continue;
      const start = match.index;
      if (!found || start > found.start)
        found = { words: whole, start, end: start + whole.length, ...(sound && { key: sound }) };
    }
  }
  return found;
}

/** The key of the period that words name last; `undefined` where they name none, or one without bounds. */
export const periodNamed = (words: string, time: TimeContext): string | undefined =>
  timeNamed(words, time)?.key;

function yearOf(
  { year, past, present }: SpanParts,
  month: string | undefined,
  { publishedOn, year: own }: TimeContext,
): number {
  if (year) return Number(year);
  const published = Number(publishedOn.slice(0, 4));
  const said = own ?? published;
  if (past) return said - 1;
  if (own || present) return said;
  return month && month.padStart(2, '0') > publishedOn.slice(5, 7) ? published - 1 : published;
}

/** One key for one time: January to December is the year. */
function canonical(key: string): string | undefined {
  const months = /^(\d{4})-01\/\1-12$/.exec(key) ?? /^(\d{4})-01-01\/\1-12-31$/.exec(key);
  const same = /^([^/]+)\/\1$/.exec(key);
  return parsePeriod(months?.[1] ?? same?.[1] ?? key)?.key;
}

/** The one year that a heading names; none when it names two. */
export function yearNamed(heading: string): number | undefined {
  const years = new Set([...heading.matchAll(/((?:19|20)\d{2})年/g)].map(([, year]) => year));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
