import { csvLine, parseCsv } from '#domain/tables/csv.ts';

/** A table as the editor holds it: the header, so that no column is lost, and rows by name of column. */
export interface EditedTable {
  columns: string;
  rows: Record<string, string>[];
}

/** Reads a CSV file for the editor. Cells stay text. */
export function fromCsv(text: string): EditedTable {
  const { rows } = parseCsv(text.replace(/^\uFEFF/, ''), '');
  const [header = [], ...others] = rows.filter((cells) => cells.some(Boolean));
  const columns = header.map((name) => name.trim());
  return {
    columns: columns.join(','),
    rows: others.map((cells) =>
      Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
    ),
  };
}

/** Writes the file back: the same header, a line a row. What an editor made of a cell becomes text again. */
export function toCsv({ columns, rows }: EditedTable): string {
  const names = columns.split(',');
  const lines = (rows ?? []).map((row) => csvLine(names.map((name) => asCell(row[name]))));
  return [csvLine(names), ...lines, ''].join('\n');
}

function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
