import type { Place } from '#domain/problems/catalogue/index.ts';
import { csvLine, parseCsv } from '#domain/tables/csv.ts';

/** A row of observations by column. */
export interface FreshRow {
  /** Where it is: its sheet and row. */
  place: Place;
  cells: ReadonlyMap<string, string>;
  /** Where the cell of a column is, from 1, when it is in another row or known at all. */
  places: ReadonlyMap<string, { line: number; column: number }>;
}

/** Columns that every table of observations has, in their order. */
const COLUMNS = ['indicator', 'area', 'period', 'value', 'status', 'document', 'section', 'quote'];

/** A table with rows appended; the columns that they need and it lacks come at its end. */
export function withObservationRows(
  before: string | undefined,
  rows: FreshRow[],
  file: string,
): string {
  const standing = before === undefined ? [COLUMNS] : parseCsv(before, file).rows;
  const [header = COLUMNS, ...body] = standing;
  const used = new Set(
    rows.flatMap(({ cells }) => [...cells].flatMap(([name, cell]) => (cell ? [name] : []))),
  );
  const names = header.map((name) => name.trim());
  const added = [...used].filter((name) => !names.includes(name));
  const all = [...names, ...added];
  const fresh = rows.map(({ cells }) => csvLine(all.map((name) => cells.get(name) ?? '')));
  if (before !== undefined && added.length === 0)
    return `${before.replace(/\n*$/, '\n')}${fresh.map((line) => `${line}\n`).join('')}`;
  const padded = body.map((cells) => csvLine([...cells, ...added.map(() => '')]));
  return `${[csvLine(all), ...padded, ...fresh].join('\n')}\n`;
}
