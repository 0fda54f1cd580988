import { problem } from '../problem-catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Columns, RowOf } from './column.ts';
import { csvLine, parseCsv } from './csv.ts';
import { parseHeader, type Header } from './header.ts';
import { TableReader } from './table-reader.ts';

/** A text to read a table from. */
export interface TableText {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** Handles one row; it has no errors unless it reports one itself. */
export type EachRow<C extends Columns> = (
  row: RowOf<C>,
  table: TableReader,
  cells: string[],
) => void;

/**
 * Reads a table row by row; every problem of every row is reported, and `each` sees the rows without errors.
 *
 * @param extra names of further columns that this table may carry
 * @param seen is told every row, those with errors too, before its cells are read
 * @returns whether the header was whole; without it, nothing is known of the rows
 */
export function readTable<C extends Columns>(
  { file, text }: TableText,
  columns: C,
  problems: Problem[],
  each: EachRow<C>,
  { extra, seen }: { extra?: string[]; seen?: (row: Seen) => void } = {},
): boolean {
  const { rows, lines, problems: shape } = parseCsv(text, file);
  problems.push(...shape);
  const first = rows.findIndex((cells) => !isEmpty(cells));
  if (first < 0) {
    const header = Object.keys(columns).join(',');
    problems.push(problem('empty-header', { file, line: 1, column: 0 }, { header }));
    return false;
  }
  const place = { file, line: lines[first]! };
  const header = parseHeader(rows[first]!, columns, place, extra, problems);
  const table = new TableReader(file, placesOf(header), problems);
  const plan = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    at: header.at.get(name) ?? -1,
  }));
  const idAt = header.at.get('id') ?? -1;
  for (let index = first + 1; index < rows.length; index++) {
    const cells = rows[index]!;
    table.line = lines[index]!;
    if (isEmpty(cells)) {
      index = reportEmpty(rows, lines, index, table);
      continue;
    }
    table.failed = header.missing.length > 0;
    if (idAt >= 0) seen?.({ id: trimmed(cells[idAt] ?? ''), table });
    if (cells.length !== header.width) {
      reportRagged(cells, header, table);
      continue;
    }
    const row: Record<string, unknown> = {};
    for (const { name, column, at } of plan) {
      const cell = at < 0 ? '' : trimmed(cells[at]!);
      table.column = name;
      if (cell !== '') row[name] = column.read(cell, table);
      else if (column.inRows && at >= 0) table.report('missing-cell', { column: name });
      else row[name] = column.empty;
    }
    if (!table.failed) each(row as RowOf<C>, table, cells);
  }
  return header.missing.length === 0;
}

/** A row as it is met, before its cells are read. */
export interface Seen {
  id: string;
  table: TableReader;
}

function placesOf({ at }: Header): Record<string, number> {
  return Object.fromEntries([...at].map(([name, index]) => [name, index + 1]));
}

/** Spaces around a cell, ideographic ones too, are never meant. Most cells have none, and cost nothing. */
export function trimmed(cell: string): string {
  const outer = cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32;
  return outer || /^[\s\u3000]|[\s\u3000]$/.test(cell) ? cell.trim() : cell;
}

function isEmpty(cells: string[]): boolean {
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

/** One problem for a run of empty rows; none for those after the last row with words. Returns the run's last index. */
function reportEmpty(rows: string[][], lines: number[], from: number, table: TableReader): number {
  let to = from;
  while (to + 1 < rows.length && isEmpty(rows[to + 1]!)) to++;
  table.column = '';
  table.report('empty-row', { from: lines[from]!, to: lines[to]! });
  return to;
}

function reportRagged(cells: string[], { width }: Header, table: TableReader): void {
  const filled = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
  table.column = '';
  const line = csvLine(filled);
  table.report('ragged-row', { cells: cells.length, columns: width, line });
}
