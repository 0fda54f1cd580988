import { csvLine, parseCsv } from '#domain/tables/csv.ts';
import { tableFault } from './table-fault.ts';

/** A table as the editor holds it. */
export interface EditedTable {
  /** The whole file as JSON: a row that nobody changed goes back as it was, quotes and line ends included. */
  source: string;
  /** Rows by name of field: `c1` is the first column, whatever its heading holds. */
  rows: Record<string, string>[];
}

/** The name of a column's field, from 0. */
export const fieldOf = (column: number): string => `c${column + 1}`;

/** The headings of a table, in their order. */
export const headingsOf = (text: string): string[] =>
  (parseCsv(text, '').rows[0] ?? []).map((name) => name.trim());

/**
 * Reads a CSV file for the editor. Cells stay text.
 *
 * @throws {Error} in Chinese, when the editor could not give the table back unharmed
 */
export function fromCsv(text: string): EditedTable {
  const fault = tableFault(text);
  if (fault !== undefined) throw new Error(fault);
  const width = headingsOf(text).length;
  const rows = parseCsv(text, '')
    .rows.slice(1)
    .filter((cells) => cells.some(Boolean));
  return {
    source: JSON.stringify(text),
    rows: rows.map((cells) =>
      Object.fromEntries(
        Array.from({ length: width }, (_, column) => [fieldOf(column), cells[column] ?? '']),
      ),
    ),
  };
}

/**
 * Writes the file back: rows that are as they were in the words of the file, the others a line each. What an editor
 * made of a cell becomes text again.
 *
 * @throws {Error} when the table was not read by `fromCsv`: a file that could not be read is not written over
 */
export function toCsv({ source, rows }: Partial<EditedTable>): string {
  if (!source) throw new Error('这个表格没有读出来，没有保存，文件没有改动。');
  const text = JSON.parse(source) as string;
  const width = headingsOf(text).length;
  const { head, standing, end } = linesOf(text, width);
  const lines = (rows ?? []).map((row) => {
    const cells = Array.from({ length: width }, (_, column) => asCell(row[fieldOf(column)]));
    return standing.get(keyOf(cells))?.shift() ?? csvLine(cells) + end;
  });
  const all = [head, ...lines];
  return all
    .map((line, at) => (at < all.length - 1 && !/[\r\n]$/.test(line) ? line + end : line))
    .join('');
}

/** The lines of a file: its header, and its rows by their cells, each with the empty lines below it. */
function linesOf(text: string, width: number) {
  const records = recordsOf(text);
  const cells = parseCsv(text, '').rows;
  let head = records[0] ?? '';
  const standing = new Map<string, string[]>();
  let last: string[] | undefined;
  records.slice(1).forEach((record, at) => {
    const own = cells[at + 1] ?? [];
    if (!own.some(Boolean)) {
      if (last) last[last.length - 1] += record;
      else head += record;
      return;
    }
    const key = keyOf(Array.from({ length: width }, (_, column) => own[column] ?? ''));
    last = standing.get(key) ?? [];
    last.push(record);
    standing.set(key, last);
  });
  return { head, standing, end: /\r\n|\r|\n/.exec(head)?.[0] ?? '\n' };
}

/** The records of a sound CSV file, ends of lines included; one may have several lines. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    const ends = character === '\n' || (character === '\r' && text[at + 1] !== '\n');
    if (quoted || !ends) continue;
    records.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return from < text.length ? [...records, text.slice(from)] : records;
}

/** Editors trim what is typed: spaces around a cell are no change. */
const keyOf = (cells: string[]): string => JSON.stringify(cells.map((cell) => cell.trim()));

function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
