import { nearNames } from '../near-name.ts';
import { problem } from '../problem-catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Columns } from './column.ts';

/** Where the columns of a table stand. */
export interface Header {
  /** Name of the column to its index in a row. */
  at: Map<string, number>;
  /** Required columns that the header lacks: no row can be complete. */
  missing: string[];
  width: number;
}

/**
 * Matches a header with the columns of its table. A misspelt name is reported and read as the column it was meant
 * to be, so that it brings no second problem in each row.
 *
 * @param extra names of further columns that this table may carry, such as dimensions
 * @param open whether `extra` is for staff to extend
 */
export function parseHeader(
  cells: string[],
  columns: Columns,
  place: { file: string; line: number },
  extra: string[] | undefined,
  problems: Problem[],
): Header {
  const at = new Map<string, number>();
  const strangers: { name: string; index: number }[] = [];
  const known = [...Object.keys(columns), ...(extra ?? [])];
  cells.forEach((cell, index) => {
    const name = cell.trim();
    const here = { ...place, column: index + 1 };
    if (at.has(name)) {
      const first = at.get(name)! + 1;
      problems.push(problem('duplicate-column', here, { column: name, first }));
    } else if (known.includes(name)) at.set(name, index);
    else strangers.push({ name, index });
  });
  for (const { name, index } of strangers) {
    const free = known.filter((column) => !at.has(column));
    const near = nearNames(name, free);
    const params = { column: name, near, known: free, declare: extra !== undefined };
    problems.push(problem('unknown-column', { ...place, column: index + 1 }, params));
    if (near[0] && columns[near[0]]?.inHeader) at.set(near[0], index);
  }
  const missing = Object.keys(columns).filter(
    (column) => columns[column]!.inHeader && !at.has(column),
  );
  const header = [...cells.map((cell) => cell.trim()), ...missing].join(',');
  for (const column of missing) {
    problems.push(problem('missing-column', { ...place, column: 0 }, { column, header }));
  }
  return { at, missing, width: cells.length };
}
