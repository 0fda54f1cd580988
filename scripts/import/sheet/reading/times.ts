import { proposePeriod } from '#domain/tables/proposals.ts';
import { parsePeriod } from '#domain/values/period.ts';

/** A time within a text: 2024年, 2024年11月, 2024年1-11月, 2024年第一季度, 2024-11. */
const TIME =
  /(?<!\d)(?:\d{4}\s*年(?:\s*(?:\d{1,2}\s*[-—–~至]\s*\d{1,2}\s*月|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|第?[一二三四1-4]季度|[上下]半年))?|(?:19|20)\d{2}(?:[-./]\d{1,2}(?:[-./]\d{1,2})?)?)(?!\d)/g;
/** A part of a year, the year of which is elsewhere. */
const PART =
  /\d{1,2}\s*[-—–~至]\s*\d{1,2}\s*月|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|第?[一二三四1-4]季度|[上下]半年/;
const CHINESE_MONTH = /(十[一二]?|[一二三四五六七八九])月/;
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * The first time that a text names, as the tables write it.
 *
 * @example timeIn('截至2024年1-11月（累计）') // '2024-01/2024-11'
 */
export function timeIn(text: string): string | undefined {
  const whole = text.trim();
  if (parsePeriod(whole)) return whole;
  for (const [found] of text.normalize('NFKC').matchAll(TIME)) {
    const plain = found.replaceAll(/\s/g, '');
    const period = parsePeriod(plain) ? plain : proposePeriod(plain);
    if (period) return period;
  }
  return undefined;
}

/** A text with its times masked: two headings that differ in their times alone are the same heading. */
export const withoutTimes = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(TIME, '〔时间〕')
    .replace(PART, '〔时间〕')
    .replace(CHINESE_MONTH, '〔时间〕');

/** Whether a heading says when: by a time of its own, by a part of a year, by 本期 or 上年同期. */
export const saysWhen = (heading: string): boolean =>
  timeIn(heading) !== undefined ||
  partOf(heading) !== undefined ||
  LAST_YEAR.test(heading) ||
  NOW.test(heading);

const LAST_YEAR = /上年|去年|同期/;
const NOW = /本[月期年季]|当[月期年]|全年/;

/**
 * The time that a heading means beside the time of its table.
 *
 * @param base the table's own time: of its title or its sheet
 * @example periodOfHeading('11月', '2024') // '2024-11'
 * @example periodOfHeading('上年同期', '2024-11') // '2023-11'
 */
export function periodOfHeading(heading: string, base: string | undefined): string | undefined {
  const own = timeIn(heading);
  if (own) return own;
  const part = partOf(heading);
  const year = base?.slice(0, 4);
  const now = part && year ? proposePeriod(`${year}年${part}`) : part ? undefined : base;
  if (now === undefined) return undefined;
  return LAST_YEAR.test(heading) ? now.replaceAll(/\d{4}/g, (one) => String(Number(one) - 1)) : now;
}

function partOf(heading: string): string | undefined {
  const plain = heading.normalize('NFKC').replaceAll(/\s/g, '');
  const [part] = PART.exec(plain) ?? [];
  if (part) return part;
  const [, month] = CHINESE_MONTH.exec(plain) ?? [];
  return month && `${MONTHS.indexOf(month) + 1}月`;
}
