/**
 * A span of time that an observation is about.
 *
 * Written forms: `2019` year, `2019-H1` half-year, `2019-Q1` quarter, `2019-11` month, `2019-11-05` day, `2019-11-05T13` hour,
 * `2021/22` financial year (April to March), `2024-01/2024-11` and `2011/2015` intervals, both ends included; an interval that
 * is a year, a half-year, a quarter or a month is that one
 * (ISO 8601-1:2019, 5.5.2 for intervals; halves and quarters follow SDMX reporting periods).
 */
export type PeriodKind =
  'year' | 'half' | 'quarter' | 'month' | 'day' | 'hour' | 'financial-year' | 'interval';

export interface Period {
  kind: PeriodKind;
  /** The canonical written form, which is also the key in files and URLs. */
  key: string;
  /** First day, milliseconds UTC. */
  start: number;
  /** First day after the period, milliseconds UTC. */
  end: number;
}

/** Years outside these bounds are taken for slips of the pen. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const utc = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);
const sound = (year: number) => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

/**
 * Reads a period; `undefined` when the text is none, or names a month, day or year that does not exist.
 *
 * @example parsePeriod('2024-01/2024-03')?.key // '2024-Q1'
 * @example parsePeriod('2021/22')?.kind // 'financial-year'
 * @example parsePeriod('2019-02-29') // undefined
 */
export function parsePeriod(text: string): Period | undefined {
  const key = text.trim();
  return parseSingle(key) ?? parseFinancialYear(key) ?? parseInterval(key);
}

function parseSingle(key: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2})(?:T(\d{2}))?)?))?$/.exec(key);
  if (!match) return undefined;
  const [year = 0, half, quarter, month, day, hour] = match
    .slice(1)
    .map((part) => part && Number(part)) as number[];
  if (!sound(year)) return undefined;
  if (half)
    return { kind: 'half', key, start: utc(year, half * 6 - 5), end: utc(year, half * 6 + 1) };
  if (quarter)
    return {
      kind: 'quarter',
      key,
      start: utc(year, quarter * 3 - 2),
      end: utc(year, quarter * 3 + 1),
    };
  if (month === undefined) return { kind: 'year', key, start: utc(year), end: utc(year + 1) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined)
    return { kind: 'month', key, start: utc(year, month), end: utc(year, month + 1) };
  const start = utc(year, month, day);
  if (day < 1 || new Date(start).getUTCDate() !== day) return undefined;
  if (hour === undefined) return { kind: 'day', key, start, end: start + DAY };
  if (hour > 23) return undefined;
  return { kind: 'hour', key, start: start + hour * HOUR, end: start + (hour + 1) * HOUR };
}

function parseFinancialYear(key: string): Period | undefined {
  const match = /^(\d{4})\/(\d{2})$/.exec(key);
  const year = Number(match?.[1]);
  if (!match || !sound(year) || (year + 1) % 100 !== Number(match[2])) return undefined;
  return { kind: 'financial-year', key, start: utc(year, 4), end: utc(year + 1, 4) };
}

function parseInterval(key: string): Period | undefined {
  const [first, last, more] = key.split('/');
  if (!first || !last || more !== undefined) return undefined;
  const from = parseSingle(first);
  const to = parseSingle(last);
  if (!from || !to || from.kind !== to.kind || to.start <= from.start) return undefined;
  return asSingle(from.start, to.end) ?? { kind: 'interval', key, start: from.start, end: to.end };
}

/** A span with a shorter name gets that name: 2020-01/2020-12 is 2020, so that one time has one key. */
function asSingle(start: number, end: number): Period | undefined {
  const year = new Date(start).getUTCFullYear();
  const month = new Date(start).getUTCMonth() + 1;
  const two = (number: number) => String(number % 100).padStart(2, '0');
  const names = [
    `${year}`,
    `${year}-H${Math.ceil(month / 6)}`,
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-${two(month)}`,
  ].map(parseSingle);
  return [...names, parseFinancialYear(`${year}/${two(year + 1)}`)].find(
    (own) => own?.start === start && own.end === end,
  );
}

/** The middle of a period in decimal years (2019 → 2019.5): where it is on a true time axis. */
export function periodPosition({ start, end }: Period): number {
  return decimalYear((start + end) / 2);
}

/** A moment (milliseconds UTC) in decimal years: the first of July 2019 → 2019.5. */
export function decimalYear(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return year + (moment - utc(year)) / (utc(year + 1) - utc(year));
}

/**
 * Whether a period is left out between two: then a line between their values would be a claim about it. A few
 * days between them are no gap: months and weeks do not end alike.
 */
export function leavesGap(before: Period, after: Period): boolean {
  return after.start - before.end > (before.end - before.start) / 2;
}

/** Orders by start, then shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || a.end - b.end;
}

/** The same span one year earlier: what 同比 compares with. */
export function yearBefore({ key }: Period): Period | undefined {
  const financial = /^(\d{4})\/(\d{2})$/.exec(key);
  if (financial) {
    const year = Number(financial[1]) - 1;
    return parsePeriod(`${year}/${String((year + 1) % 100).padStart(2, '0')}`);
  }
  return parsePeriod(
    key.replace(/(^|\/)(\d{4})/g, (_, sep: string, year: string) => `${sep}${Number(year) - 1}`),
  );
}

/** The same span one year later; of a financial year none is asked for. */
export function yearAfter({ kind, key }: Period): Period | undefined {
  if (kind === 'financial-year') return undefined;
  return parsePeriod(
    key.replace(/(^|\/)(\d{4})/g, (_, sep: string, year: string) => `${sep}${Number(year) + 1}`),
  );
}
