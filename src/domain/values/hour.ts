/** Room for the hours of the longest month. */
export const MONTH_HOURS = 31 * 24;

/**
 * Reads an hour, `2024-01-05T13` (ISO 8601): the hour that begins at 13:00. A million rows are read by it, so it makes
 * no objects.
 *
 * @returns months since the year 0, times `MONTH_HOURS`, plus the hours since the month began; −1 for no hour
 * @example hourKey(hourNumber('2024-01-05T13') + 11) // '2024-01-06T00'
 * @example hourNumber('2024-01-05 13') // -1
 */
export function hourNumber(cell: string): number {
  if (cell.length !== 13 || cell[4] !== '-' || cell[7] !== '-' || cell[10] !== 'T') return -1;
  const year = digits(cell, 0) * 100 + digits(cell, 2);
  const month = digits(cell, 5);
  const day = digits(cell, 8);
  const hour = digits(cell, 11);
  // A part that is no number is not a number here, too, and compares as false.
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12)) return -1;
  if (!(day >= 1 && day <= daysIn(year, month) && hour >= 0 && hour <= 23)) return -1;
  return (year * 12 + month - 1) * MONTH_HOURS + (day - 1) * 24 + hour;
}

/** The written form of an hour's number. */
export function hourKey(number: number): string {
  const at = number % MONTH_HOURS;
  const pad = (value: number) => String(value).padStart(2, '0');
  const month = monthKey(Math.floor(number / MONTH_HOURS));
  return `${month}-${pad(Math.floor(at / 24) + 1)}T${pad(at % 24)}`;
}

/** The written form of a month, counted from the year 0. */
export function monthKey(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** How many hours a month has, counted from the year 0. */
export function hoursIn(month: number): number {
  return daysIn(Math.floor(month / 12), (month % 12) + 1) * 24;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
