import { datePrecisions } from '#domain/problems/catalogue/sheet-cell-problems.ts';
import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { proposePeriod } from '#domain/tables/proposals.ts';
import type { SheetCell } from './sheet.ts';

/** How precise the dates of a sheet are meant to be, where the clerk said so. */
export type DatePrecision = 'year' | 'month' | 'day';

const LENGTH = { year: 4, month: 7, day: 10 };

/** A cell of times as the tables write it; `undefined` with a problem where that is in doubt. */
export function readPeriod(
  cell: SheetCell,
  place: Place,
  dates: DatePrecision | 'doubtful' | undefined,
): { period?: string; problems: Problem[] } {
  const { date, text } = cell;
  if (!date) {
    // A number has no last zero: 2019.10 and 2019.1 are one.
    if (cell.number && /^\d{4}\.1$/.test(text))
      return { problems: [problem('sheet-period-number', place, { shown: text })] };
    return { period: proposePeriod(text.trim()) ?? text.trim(), problems: [] };
  }
  const { day, precision, shown } = date;
  if (precision !== 'day') return { period: text, problems: [] };
  if (dates === 'doubtful') {
    const params = { shown, proposals: datePrecisions(day) };
    return { problems: [problem('sheet-date-doubtful', place, params)] };
  }
  const period = day.slice(0, LENGTH[dates ?? 'day']);
  const yearless = !shown.includes(day.slice(2, 4));
  const problems = yearless ? [problem('sheet-date-no-year', place, { shown, taken: period })] : [];
  return { period, problems };
}

/** Whether the dates of a column may mean months or years: they all are the first of a month, shown with its day. */
export function areDoubtful(cells: SheetCell[]): boolean {
  const days = cells.flatMap(({ date }) => (date?.precision === 'day' ? [date.day] : []));
  return days.length > 0 && days.every((day) => day.endsWith('-01'));
}
