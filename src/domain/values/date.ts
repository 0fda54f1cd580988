/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The day in China of a moment that is written with its offset from UTC (ISO 8601-1:2019, 5.4): programs write midnight in China
 * as 16:00 of the day before. `undefined` for what names no moment.
 *
 * @example dayInChina('2024-01-16T16:00:00.000Z') // '2024-01-17'
 */
export function dayInChina(text: string): string | undefined {
  const form =
    /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i;
  if (!form.test(text.trim())) return undefined;
  const moment = Date.parse(
    text
      .trim()
      .replace(',', '.')
      .replace(/ (?=\d)/, 'T')
      .replace(/\s+/, ''),
  );
  return Number.isNaN(moment) ? undefined : new Date(moment + CHINA).toISOString().slice(0, 10);
}

/** China is eight hours ahead of UTC, the year round. */
const CHINA = 8 * 3_600_000;

/**
 * The date that another spelling means: `2020年1月5日`, `2020/1/5`, `20200105` → `2020-01-05`; of a moment with an offset
 * the day in China.
 *
 * @example proposeDate('2020年1月5日') // '2020-01-05'
 */
export function proposeDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const own = dayInChina(plain);
  if (own) return own;
  const match =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const [, year = '', month = '', day = ''] = match ?? [];
  if (!match || !exists(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
