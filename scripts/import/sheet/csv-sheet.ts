import { parseCsv } from '#domain/tables/csv.ts';
import type { SheetCell } from './sheet.ts';
import type { Workbook } from './workbook/read-workbook.ts';

/** A table of text as a workbook of one sheet without a name. */
export function csvWorkbook(text: string, file: string): Workbook {
  const { rows, lines, problems } = parseCsv(text, file);
  const cells = rows.map((row) => row.map(cellOf));
  const sheet = { name: '', rows: cells, lines, merges: [], notices: [] };
  return { sheets: [sheet], hidden: [], noTables: [], problems };
}

/** As Excel and WPS write a date into CSV, whatever of it was meant: a 2024-1 that was typed is saved as 2024/1/1. */
const SAVED_DATE = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

function cellOf(words: string): SheetCell {
  const [, year, month, day] = SAVED_DATE.exec(words.trim()) ?? [];
  if (!year) return { text: words };
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return { text: words, date: { day: iso, precision: 'day', shown: words.trim() } };
}
