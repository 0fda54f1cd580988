/** What the words around a figure say of its time when they do not say all. */
export interface TimeContext {
  /** The day of publication, YYYY-MM-DD. */
  publishedOn: string;
  /** The year that the part of the document is about, where it says so. */
  year?: number;
}

/** The named parts of a time as written; those that are not there are `undefined`. */
export type SpanParts = Partial<
  Record<
    'year' | 'present' | 'past' | 'from' | 'to' | 'fromDay' | 'toDay' | 'toYear' | 'rank',
    string
  >
>;

/** The year that is meant, by the words or by what is known of the part of the document; a month helps to tell. */
type YearOf = (parts: SpanParts, month?: string) => number;

/** A way of writing a time. */
export interface PeriodSpan {
  pattern: RegExp;
  /** Key of the period; `undefined` where the words do not say its bounds. */
  keyOf: (parts: SpanParts, yearOf: YearOf, time: TimeContext) => string | undefined;
}

const two = (written = '') => written.padStart(2, '0');
/** The year may be left out, or said as 今年 or 去年. */
const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年度?|(?<present>今年|本年)|(?<past>去年|上年))?`;
const UP_TO = '(?:截至|截止到?|至|到)';
const span = (pattern: string, keyOf: PeriodSpan['keyOf']): PeriodSpan => ({
  pattern: new RegExp(pattern, 'g'),
  keyOf,
});
/** 十四五 is the five years from 2021: the tenth plan began in 2001. */
const planYears = (rank = ''): [from: number, to: number] => {
  const from = 2001 + 5 * ('一二三四五六'.indexOf(rank) + 1);
  return [from, from + 4];
};
const lastOf = (from: number, to: number, { year, publishedOn }: TimeContext): number =>
  Math.min(to, Math.max(from, year ?? Number(publishedOn.slice(0, 4)) - 1));

/** Ways of writing a time, those that hold others first. */
export const PERIOD_SPANS: readonly PeriodSpan[] = [
  span(
    String.raw`(?<year>(?:19|20)\d{2})年?(?:-|至|到)(?<toYear>(?:19|20)\d{2})年(?!\d{1,2}月)`,
    ({ year, toYear }) => `${year}/${toYear}`,
  ),
  span('[“"‘]?十(?<rank>[一二三四五六])五[”"’]?以来', ({ rank }, _, time) => {
    const [from, to] = planYears(rank);
    const last = lastOf(from, to, time);
    return last > from ? `${from}/${last}` : String(from);
  }),
  span('[“"‘]?十(?<rank>[一二三四五六])五[”"’]?(?:末|收官)', ({ rank }) =>
    String(planYears(rank)[1]),
  ),
  span('[“"‘]?十(?<rank>[一二三四五六])五[”"’]?(?:期间|时期|规划期)', ({ rank }) =>
    planYears(rank).join('/'),
  ),
  // 2024年10月至2025年3月.
  span(
    String.raw`${YEAR}(?<from>\d{1,2})月(?:份|底)?(?:-|至|到)(?<toYear>(?:19|20)\d{2})年(?<to>\d{1,2})月`,
    ({ from, to, toYear, ...parts }, yearOf) =>
      `${yearOf(parts, from)}-${two(from)}/${toYear}-${two(to)}`,
  ),
  // 9月23日至10月8日, 10月1-7日.
  span(
    String.raw`${YEAR}(?<from>\d{1,2})月(?<fromDay>\d{1,2})日?(?:-|至|到)(?:(?:19|20)\d{2}年)?(?:(?<to>\d{1,2})月)?(?<toDay>\d{1,2})日`,
    ({ from, fromDay, to, toDay, ...parts }, yearOf) => {
      const year = yearOf(parts, to ?? from);
      return `${year}-${two(from)}-${two(fromDay)}/${year}-${two(to ?? from)}-${two(toDay)}`;
    },
  ),
  span(
    String.raw`${UP_TO}${YEAR}(?<to>\d{1,2})月(?<toDay>\d{1,2})日`,
    ({ to, toDay, ...parts }, yearOf) => {
      const year = yearOf(parts, to);
      return `${year}-01-01/${year}-${two(to)}-${two(toDay)}`;
    },
  ),
  span(
    String.raw`${YEAR}(?<from>\d{1,2})月?(?:-|至|到)(?<to>\d{1,2})月(?:份|底|末)?(?!\d*日)`,
    ({ from, to, ...parts }, yearOf) => {
      const year = yearOf(parts, to);
      return `${year}-${two(from)}/${year}-${two(to)}`;
    },
  ),
  span(
    String.raw`${UP_TO}${YEAR}(?<to>\d{1,2})月(?:底|末|份)?(?!\d*日|前|以前)`,
    ({ to, ...parts }, yearOf) => {
      const year = yearOf(parts, to);
      return `${year}-01/${year}-${two(to)}`;
    },
  ),
  span(`${YEAR}前三季度`, (parts, yearOf) => {
    const year = yearOf(parts, '09');
    return `${year}-01/${year}-09`;
  }),
  span(
    String.raw`${YEAR}前(?<to>\d{1,2}|[二两三四五六七八九十]|十一)个月`,
    ({ to = '', ...parts }, yearOf) => {
      const month = /\d/.test(to)
        ? to
        : String('〇一二三四五六七八九十'.indexOf(to.replace('两', '二')));
      const year = yearOf(parts, to === '十一' ? '11' : month);
      return `${year}-01/${year}-${two(to === '十一' ? '11' : month)}`;
    },
  ),
  span(`${YEAR}(?:第)?(?<rank>[1-4一二三四])季度`, ({ rank = '', ...parts }, yearOf) => {
    const quarter = Number(rank) || '一二三四'.indexOf(rank) + 1;
    return `${yearOf(parts, String(quarter * 3 - 2))}-Q${quarter}`;
  }),
  span(
    `${YEAR}(?<rank>[上下])半年`,
    ({ rank, ...parts }, yearOf) =>
      `${yearOf(parts, rank === '上' ? '01' : '07')}-H${rank === '上' ? 1 : 2}`,
  ),
  span(
    String.raw`${YEAR}(?<from>\d{1,2})月(?<fromDay>\d{1,2})[日号](?!前|以前|起)`,
    ({ from, fromDay, ...parts }, yearOf) => `${yearOf(parts, from)}-${two(from)}-${two(fromDay)}`,
  ),
  span(
    String.raw`${YEAR}(?<from>\d{1,2})月(?:份|末|底)?(?!\d{1,2}日|起|前)`,
    ({ from, ...parts }, yearOf) => `${yearOf(parts, from)}-${two(from)}`,
  ),
  // From a year on: up to the year that is reported on; how far into this year is not known.
  span('(?:(?<year>(?:19|20)\\d{2})年|(?<present>今年))以来', (parts, yearOf, time) => {
    const from = yearOf(parts);
    const published = Number(time.publishedOn.slice(0, 4));
    if (from >= published) return undefined;
    const last = lastOf(from, published, time);
    return last > from ? `${from}/${last}` : String(from);
  }),
  // 亚运期间, 汛期, 采暖季: a part of a year, without its days.
  span(
    '(?:[\\u4e00-\\u9fff]{2,6}(?<!年|度|半年|五|月)期间|(?<!每逢)汛期|采暖季|供暖季|秋冬季|春夏季|冬春季|攻坚期|[春夏秋冬]季|截至目前|目前为止|近期)',
    () => undefined,
  ),
  span(
    String.raw`(?<year>(?:19|20)\d{2})年度?(?:末|底)?|(?<present>今年|本年|全年)|(?<past>(?:去年|上年)(?!\s*同期))`,
    (parts, yearOf) => String(yearOf(parts)),
  ),
];
