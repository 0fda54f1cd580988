import Papa from 'papaparse';
import type { IndicatorRecord } from './indicator-record.ts';
import { recordTable } from './record-table.ts';

/** What a spreadsheet takes for a formula; a negative number is not one. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;

/**
 * An indicator as tidy CSV (RFC 4180, one observation a row, UTF-8 with a BOM so that Excel reads Chinese): unit,
 * status and source are in columns. Cells that a spreadsheet would take for a formula get an apostrophe in front;
 * negative numbers stay numbers.
 */
export function recordCsv(record: IndicatorRecord): string {
  const { columns, rows } = recordTable(record);
  return excelCsvOf([columns.map(({ name }) => name), ...rows]);
}

/** Rows as CSV for spreadsheets, with a BOM so that Excel reads Chinese; see `recordCsv`. */
export const excelCsvOf = (rows: (string | number | boolean)[][]): string => `\uFEFF${csvOf(rows)}`;

/** Rows as CSV without a BOM: readers of Data Package and CSVW take it for a part of the first name. */
export function csvOf(rows: (string | number | boolean)[][]): string {
  return `${Papa.unparse(rows, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
