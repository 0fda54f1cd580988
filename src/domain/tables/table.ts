import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Columns, RowOf } from './column.ts';
import { csvLine, parseCsv } from './csv.ts';
import { parseHeader, type Header } from './header.ts';
import { TableReader, trimmed } from './table-reader.ts';

/** A text to read a table from. */
export interface TableText {
  /** Path from the project's root. */
  file: string;
  /** Absent when there is no such file. */
  text: string | undefined;
}

/** What to do with the rows of a table. */
export interface RowHandlers<C extends Columns> {
  /** Names of further columns that staff may add to this table, such as dimensions. */
  extra?: string[];
  /** Meets every row before its cells are read. */
  begin?: (table: TableReader) => void;
  /** Checks cells against each other, in every row; what could not be read is absent. */
  check?: (row: Partial<RowOf<C>>, table: TableReader) => void;
  /** Takes a row without errors. */
  take: (row: RowOf<C>, table: TableReader) => void;
}

/**
 * Reads a table row by row and reports every problem of every row.
 *
 * @returns whether the header was whole; without it, nothing is known of the rows
 */
export function readTable<C extends Columns>(
  { file, text }: TableText,
  columns: C,
  problems: Problem[],
  { extra, begin, check, take }: RowHandlers<C>,
): boolean {
  const wanted = { header: Object.keys(columns).join(',') };
  if (text === undefined) {
    problems.push(problem('file-missing', { file, line: 0, column: 0 }, wanted));
    return false;
  }
  const { rows, lines, problems: shape } = parseCsv(text, file);
  problems.push(...shape);
  const first = rows.findIndex((cells) => !isEmpty(cells));
  if (first < 0) {
    problems.push(problem('empty-header', { file, line: 1, column: 0 }, wanted));
    return false;
  }
  const place = { file, line: lines[first]! };
  const header = parseHeader(rows[first]!, columns, place, extra, problems);
  const table = new TableReader(file, header.places, problems, extra);
  const plan = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    at: (header.places[name] ?? 0) - 1,
  }));
  for (let index = first + 1; index < rows.length; index++) {
    const cells = rows[index]!;
    table.cells = cells;
    table.line = lines[index]!;
    table.column = '';
    table.failed = header.missing.length > 0;
    if (isEmpty(cells)) {
      index = reportEmpty(rows, lines, index, table);
      continue;
    }
    begin?.(table);
    if (isRagged(cells, header, table)) continue;
    const row: Record<string, unknown> = {};
    for (const { name, column, at } of plan) {
      const cell = at < 0 ? '' : trimmed(cells[at]!);
      table.column = name;
      if (cell !== '') row[name] = column.read(cell, table);
      else if (column.inRows && at >= 0) table.report('missing-cell', { column: name });
      else row[name] = column.empty;
    }
    check?.(row as Partial<RowOf<C>>, table);
    if (!table.failed) take(row as RowOf<C>, table);
  }
  return header.missing.length === 0;
}

function isEmpty(cells: string[]): boolean {
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

/** One problem for a run of empty rows. Returns the run's last index. */
function reportEmpty(rows: string[][], lines: number[], from: number, table: TableReader): number {
  let to = from;
  while (to + 1 < rows.length && isEmpty(rows[to + 1]!)) to++;
  table.report('empty-row', { from: lines[from]!, to: lines[to]! });
  return to;
}

function isRagged(cells: string[], { width, most }: Header, table: TableReader): boolean {
  if (cells.length === width) return false;
  if (cells.length > width && cells.length <= most && isEmpty(cells.slice(width))) return false;
  const filled = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
  table.report('ragged-row', { cells: cells.length, columns: width, line: csvLine(filled) });
  return true;
}
