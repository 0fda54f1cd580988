import { nearNames } from '#domain/values/near-name.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Columns } from './column.ts';

/** Where the columns of a table are. */
export interface Header {
  /** Name of a column to its place in a row, from 1. */
  places: Record<string, number>;
  /** Required columns that the header lacks: no row can be complete. */
  missing: string[];
  /** Cells that a row has. */
  width: number;
  /** Cells that a row may have, all empty, where a spreadsheet left empty columns behind. */
  most: number;
}

/**
 * Matches a header with the columns of its table. A misspelt name is reported and read as the column it was meant
 * to be, so that it causes no second problem in each row.
 *
 * @param extra names of further columns that staff may add to this table
 */
export function parseHeader(
  cells: string[],
  columns: Columns,
  place: { file: string; line: number },
  extra: string[] | undefined,
  problems: Problem[],
): Header {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === '') names.pop();
  const known = new Set([...Object.keys(columns), ...(extra ?? [])]);
  const at = new Map<string, number>();
  names.forEach((name, index) => {
    const first = at.get(name);
    if (first) {
      const here = { ...place, column: index + 1 };
      problems.push(problem('duplicate-column', here, { column: name, first }));
    } else if (known.has(name)) at.set(name, index + 1);
  });
  names.forEach((name, index) => {
    if (known.has(name)) return;
    const free = [...known].filter((column) => !at.has(column));
    const near = nearNames(name, free);
    const params = { column: name, near, known: free, declare: extra !== undefined };
    problems.push(problem('unknown-column', { ...place, column: index + 1 }, params));
    if (near[0] && columns[near[0]]?.inHeader) at.set(near[0], index + 1);
  });
  const missing = Object.keys(columns).filter((name) => columns[name]!.inHeader && !at.has(name));
  const header = [...names, ...missing].join(',');
  for (const column of missing) {
    problems.push(problem('missing-column', { ...place, column: 0 }, { column, header }));
  }
  return { places: Object.fromEntries(at), missing, width: names.length, most: cells.length };
}
