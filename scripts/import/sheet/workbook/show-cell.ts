import type { CellDate, SheetCell } from '#scripts/import/sheet/sheet.ts';
import { EMPTY } from '#scripts/import/sheet/sheet.ts';
import type { NumberFormat } from './number-format.ts';

/** Day 0 of the two date systems, in days of the epoch (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = { 1900: -25_569, 1904: -24_107 };
export type DateSystem = keyof typeof DAY_ZERO;

/** The last day that spreadsheets know: 9999-12-31. */
const LAST_DAY = 2_958_465;

/** A cell that holds a number, as its format shows it. */
export function showNumber(held: number, format: NumberFormat, system: DateSystem): SheetCell {
  if (format.date) return showDate(held, format, system);
  const plain = plainNumber(held);
  if (/^(?:General|@|)$/i.test(format.code)) return { text: plain, number: true };
  const text = format.show(held);
  if (text === plain || text === '') return { text };
  // A fraction or a power of ten is a way to show a number; its value is the stored one.
  const bare = text.replaceAll(/,(?=\d{3})/g, '');
  if (bare === plain) return { text: bare, number: true, ...(bare !== text && { shown: text }) };
  return { text, held: plain, format: format.code };
}

/** A number as Excel's formula bar shows it: of 17 stored digits 15 are exact, so 0.1+0.2 is 0.3; no power of ten. */
export function plainNumber(held: number): string {
  const digits = String(Number(held.toPrecision(15)));
  if (!digits.includes('e')) return digits;
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(digits) ?? [];
  const all = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return `${sign}${all.slice(0, point).padEnd(point, '0')}${all.length > point ? `.${all.slice(point)}` : ''}`;
}

function showDate(held: number, format: NumberFormat, system: DateSystem): SheetCell {
  const { year, month, day, time } = format.date!;
  const shown = format.show(system === 1904 ? held + 1462 : held);
  if (!year && !month && !day) return { text: shown, ...(time && { fault: { kind: 'time' } }) };
  const iso = dayOf(held, system);
  if (!iso) return { text: plainNumber(held) };
  return dateCell(iso, day || !year ? 'day' : month ? 'month' : 'year', shown);
}

/** A date that the file holds as a text of ISO 8601 (`t="d"`). */
export function showIsoDate(value: string, format: NumberFormat): SheetCell {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(value) ?? [];
  if (!iso) return { text: value };
  const { year = true, month = true, day = true } = format.date ?? {};
  return dateCell(iso, day || !year ? 'day' : month ? 'month' : 'year', value);
}

function dateCell(day: string, precision: CellDate['precision'], shown: string): SheetCell {
  const text = day.slice(0, { year: 4, month: 7, day: 10 }[precision]);
  return { text, date: { day, precision, shown } };
}

/** The system of 1900 counts a 29 February 1900 that never was: day 60, and all days before it are one off. */
function dayOf(held: number, system: DateSystem): string | undefined {
  const serial = Math.floor(held) + (system === 1900 && held < 60 ? 1 : 0);
  if (serial < 1 || serial > LAST_DAY) return undefined;
  return new Date((serial + DAY_ZERO[system]) * 86_400_000).toISOString().slice(0, 10);
}

/** A cell of words; its format may add some. */
export function showText(text: string, { code, show }: NumberFormat): SheetCell {
  if (text === '') return EMPTY;
  const worded = code.includes('@') && code !== '@' ? show(text) : text;
  return { text: worded || text };
}
