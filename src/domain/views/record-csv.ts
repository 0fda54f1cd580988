import Papa from 'papaparse';
import type { IndicatorRecord } from './indicator-record.ts';
import { RECORD_COLUMNS, recordRows } from './record-table.ts';

/** What a spreadsheet takes for a formula; a negative number is not one. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;

/**
 * An indicator as tidy CSV (RFC 4180, UTF-8 without a BOM, one observation a row), with the columns that every indicator
 * has. Cells that a spreadsheet would take for a formula get an apostrophe in front; negative numbers stay numbers.
 */
export const recordCsv = (record: IndicatorRecord): string =>
  RECORD_HEAD + csvOf(recordRows(record));

/** The first line of every indicator's CSV. */
export const RECORD_HEAD = `${RECORD_COLUMNS.map(({ name }) => name).join()}\n`;

/** Rows as CSV for spreadsheets, with a BOM so that Excel reads Chinese; see `recordCsv`. */
export const excelCsvOf = (rows: (string | number | boolean)[][]): string => `\uFEFF${csvOf(rows)}`;

/** Rows as CSV without a BOM: readers of Data Package and CSVW take it for a part of the first name. */
export function csvOf(rows: (string | number | boolean)[][]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
