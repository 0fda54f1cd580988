import { parsePeriod } from '#domain/values/period.ts';

/** What the words around a figure say of its time when they do not say all. */
export interface ReadingTime {
  /** The day of publication, YYYY-MM-DD. */
  publishedOn: string;
  /** The year that the part of the document is about, where it says so. */
  year?: number;
}

const two = (written: string) => written.padStart(2, '0');
/** The year may be left out, or said as 今年 or 去年. */
const YEAR = String.raw`(?:((?:19|20)\d{2})年度?|(今年|本年)|(去年|上年))?`;
const SPANS: [RegExp, (parts: string[]) => string][] = [
  [/((?:19|20)\d{2})年?()()(?:-|至)((?:19|20)\d{2})年/g, ([last = '']) => `/${last}`],
  [
    new RegExp(`${YEAR}(\\d{1,2})月?(?:-|至)(\\d{1,2})月份?(?!\\d*日)`, 'g'),
    ([from = '', to = '']) => `-${two(from)}/-${two(to)}`,
  ],
  [new RegExp(`${YEAR}前三季度`, 'g'), () => '-01/-09'],
  [new RegExp(`${YEAR}前(\\d{1,2})个月`, 'g'), ([month = '']) => `-01/-${two(month)}`],
  [
    new RegExp(`${YEAR}(?:第)?(?:([1-4])|([一二三四]))季度`, 'g'),
    ([digit, numeral]) => `-Q${digit || '一二三四'.indexOf(numeral!) + 1}`,
  ],
  [new RegExp(`${YEAR}([上下])半年`, 'g'), ([half]) => `-H${half === '上' ? 1 : 2}`],
  [
    new RegExp(`${YEAR}(\\d{1,2})月(?:份|末|底)?(?!\\d{1,2}日|起|前)`, 'g'),
    ([month = '']) => `-${two(month)}`,
  ],
  [/((?:19|20)\d{2})年度?(?:末|底)?|(今年|本年|全年)|(去年|上年(?!\s*同期))/g, () => ''],
];
/** What a figure is compared with is not when it is. */
const COMPARED = /(?:比|较|与|和|同|相比)\s*$/;

/**
 * The period that words name last: in a sentence, the one nearest before a figure. A month without a year lies in
 * the part's year, else in the twelve months before publication.
 *
 * @param words plain text
 */
export function periodNamed(words: string, time: ReadingTime): string | undefined {
  let found: { at: number; key: string } | undefined;
  let taken = words;
  for (const [pattern, rest] of SPANS) {
    for (const match of taken.matchAll(pattern)) {
      const [whole, year, thisYear, lastYear, ...parts] = match;
      taken = taken.replace(whole, '\uE000'.repeat(whole.length));
      if (COMPARED.test(words.slice(0, match.index))) continue;
      const tail = rest(parts as string[]);
      const key = keyOf(tail, yearOf(year, thisYear, lastYear, tail, time));
      if (key && (!found || match.index > found.at)) found = { at: match.index, key };
    }
  }
  return found?.key;
}

function yearOf(
  year: string | undefined,
  thisYear: string | undefined,
  lastYear: string | undefined,
  tail: string,
  { publishedOn, year: own }: ReadingTime,
): number {
  if (year) return Number(year);
  const published = Number(publishedOn.slice(0, 4));
  const said = own ?? published;
  if (lastYear) return said - 1;
  if (own || thisYear) return said;
  const month = /(\d{2})$/.exec(tail)?.[1];
  return month && month > publishedOn.slice(5, 7) ? published - 1 : published;
}

function keyOf(tail: string, year: number): string | undefined {
  const key = tail.includes('/-') ? tail.replaceAll(/(^|\/)-/g, `$1${year}-`) : `${year}${tail}`;
  return parsePeriod(key)?.key;
}

/** The one year that a heading names; none when it names two. */
export function yearNamed(heading: string): number | undefined {
  const years = new Set([...heading.matchAll(/((?:19|20)\d{2})年/g)].map(([, year]) => year));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
