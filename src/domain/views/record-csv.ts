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
  return csvOf([columns.map(({ name }) => name), ...rows]);
}

/** Rows as CSV for spreadsheets; see `recordCsv`. */
export function csvOf(rows: (string | number | boolean)[][]): string {
  return `\uFEFF${Papa.unparse(rows, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
