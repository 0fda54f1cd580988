import { parsePeriod } from '#domain/values/period.ts';
import { numbersIn } from '#domain/values/written-number.ts';

/** A time that a text names. */
export interface StatedTime {
  start: number;
  end: number;
  /** Key of the period, where the words name its year. */
  key?: string;
  /** What is behind the year in a key, where they do not: `-11`, `-01/-11`; empty for 今年 and 去年. */
  tail?: string;
  /** 去年 is one year before the year that the words do not name. */
  yearsBefore?: number;
  /** 2021年以来: from the beginning of that time, and not it alone. */
  since?: true;
  /** 近三年: so many years up to one that the words do not name. */
  lastYears?: number;
  /** 亚运期间, 汛期: a part of a year whose days the words do not name. */
  vague?: true;
}

/** 十三五 is 2016 to 2020. */
const FIVE_YEARS = /[“"‘']?十([一二三四五六]?)五[”"’']?(?:规划)?(?:期间|时期|五年|(?=以来))/g;
const firstYear = (numeral: string) =>
  2001 + 5 * (numeral ? '一二三四五六'.indexOf(numeral) + 1 : 0);

const YEAR = '(?:((?:19|20)\\d{2})年度?的?(?:全市)?)?';
const two = (written: string) => written.padStart(2, '0');
const NUMERALS = '一二三四';

/** Longer forms first: what one has read, those after it do not read again. */
const FORMS: readonly (readonly [RegExp, (parts: (string | undefined)[]) => string])[] = [
  // 2013-2017年.
  [/((?:19|20)\d{2})年?(?:-|至|到)((?:19|20)\d{2})年/g, ([last]) => `/${last}`],
  // 2023年9月23日至10月8日.
  [
    new RegExp(`${YEAR}(\\d{1,2})月(\\d{1,2})日?(?:-|至|到)(\\d{1,2})月(\\d{1,2})日`, 'g'),
    ([a, b, c, d]) => `-${two(a!)}-${two(b!)}/-${two(c!)}-${two(d!)}`,
  ],
  [
    new RegExp(`${YEAR}(\\d{1,2})月?(?:-|至|到)(\\d{1,2})月份?(?!\\d*日)`, 'g'),
    ([from, to]) => `-${two(from!)}/-${two(to!)}`,
  ],
  [new RegExp(`${YEAR}前三(?:个)?季度`, 'g'), () => '-01/-09'],
  [new RegExp(`${YEAR}前(\\d{1,2})个月`, 'g'), ([month]) => `-01/-${two(month!)}`],
  [
    new RegExp(`${YEAR}第?(?:([1-4])|([一二三四]))季度`, 'g'),
    ([digit, numeral]) => `-Q${digit ?? NUMERALS.indexOf(numeral!) + 1}`,
  ],
  [new RegExp(`${YEAR}([上下])半年`, 'g'), ([half]) => `-H${half === '上' ? 1 : 2}`],
  [
    new RegExp(`${YEAR}(\\d{1,2})月(\\d{1,2})[日号]`, 'g'),
    ([month, day]) => `-${two(month!)}-${two(day!)}`,
  ],
  [new RegExp(`${YEAR}(\\d{1,2})月(?:份|末|底)?(?!起|前)`, 'g'), ([month]) => `-${two(month!)}`],
  [/((?:19|20)\d{2})年(?:度|末|底|全年)?/g, () => ''],
];
/** In titles a year may be without 年: 2020年 is the rule, `2018-2025` a plan. */
/** 近三年, 三年来, at the head of a clause: as many years up to the one that is told of. */
const LAST_YEARS =
  /(?:(?:最?近|过去)([二两三四五六七八九十]|\d{1,2})年(?:来|间)?|(?<=^|[,;。\n:])([二两三四五六七八九十]|\d{1,2})年来)(?=,|累计|共计|共|全[市县区省]|我[市县区局])/g;
const RELATIVE =
  /(今年|本年度?|全年)|((?:去年|上年|[上前]一年度?)(?!同期|同比|(?:剩余|结转|遗留|留下)))/g;
const VAGUE =
  /[\u4E00-\u9FFF]{2,8}期间|汛期|非汛期|枯水期|丰水期|采暖季|[春夏秋冬]{1,2}季|有\d{1,2}个月|春节|国庆/g;
/** What a figure is compared with, or counted from, is not when it is. */
const COMPARED = /(?:比|较|与|和|同|相比|自|从|对照)\s*$/;
const SINCE = /^(?:以来|起|同期|相比)/;
/** 2021年以来，全市累计…: at the head of a clause it says from when on what follows was counted. */
const COUNTED_FROM = /^以来(?=[,:]|(?:全[市县区省]|我[市县区局])?(?:累计|共计|共[^同享建]|已))/;
const CLAUSE_BEGINS = /(?:^|[,;。\n:])(?:自|从)?$/;
/** Titles are names; the years in them are not when something was. */
const TITLES = /《[^》]*》/g;

/**
 * The times that a plain text names, in order; those that something is only compared with are left out.
 *
 * @example statedTimes('2019年上半年比2018年').map(({ key }) => key) // ['2019-H1']
 */
export function statedTimes(plain: string): StatedTime[] {
  let rest = plain.replace(TITLES, blank);
  const found: StatedTime[] = [];
  const take = (
    match: RegExpExecArray | RegExpMatchArray,
    time: Omit<StatedTime, 'start' | 'end'>,
  ) => {
    const start = match.index!;
    const end = start + match[0].length;
    const compared = COMPARED.test(plain.slice(Math.max(0, start - 4), start));
    const counted =
      COUNTED_FROM.test(plain.slice(end, end + 8)) &&
      CLAUSE_BEGINS.test(plain.slice(Math.max(0, start - 2), start));
    if (counted) found.push({ start, end, ...time, since: true });
    else if (!compared && (!SINCE.test(plain.slice(end, end + 3)) || isSameTime(plain, start, end)))
      found.push({ start, end, ...time });
    rest = rest.slice(0, start) + blank(match[0]) + rest.slice(end);
  };
  for (const match of rest.matchAll(FIVE_YEARS)) {
    const from = firstYear(match[1]!);
    take(match, { key: `${from}/${from + 4}` });
  }
  for (const [form, tailOf] of FORMS) {
    for (const match of rest.matchAll(form)) {
      const [, year, ...parts] = match;
      const tail = tailOf(parts);
      if (!year) take(match, { tail });
      else {
        const key = withYear(tail, Number(year));
        if (key) take(match, { key });
      }
    }
  }
  for (const match of rest.matchAll(RELATIVE))
    take(match, { tail: '', ...(match[2] && { yearsBefore: 1 }) });
  for (const match of rest.matchAll(LAST_YEARS)) {
    const written = (match[1] ?? match[2])!.replace('两', '二');
    const lastYears = numbersIn(written)[0]?.number;
    if (lastYears) take(match, { lastYears });
  }
  for (const match of rest.matchAll(VAGUE)) take(match, { vague: true });
  return found.sort((a, b) => a.start - b.start);
}

/** 17(2023年同期20): the time is that of the figure behind it. */
const isSameTime = (plain: string, start: number, end: number) =>
  /[,;(]$/.test(plain.slice(0, start)) && /^同期(?!相比|比)/.test(plain.slice(end));

const blank = (words: string) => ' '.repeat(words.length);

/** The key of a period in a year; `undefined` when there is no such day. */
export function withYear(tail: string, year: number): string | undefined {
  const key = tail.includes('/-') ? tail.replaceAll(/(^|\/)-/g, `$1${year}-`) : `${year}${tail}`;
  return parsePeriod(key)?.key;
}
