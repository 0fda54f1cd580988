import { personalData } from '#domain/problems/personal-data.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { parseCsv } from '#domain/tables/csv.ts';

/** Columns that hold amounts: eleven digits there are no telephone. */
const AMOUNTS = new Set(['value', 'target', 'stated_change', 'decimals']);

/** Personal data in the cells of tables. A table without any is not even split into cells. */
export function checkTablePrivacy(tables: { file: string; text: string }[]): Problem[] {
  return tables.flatMap(({ file, text }) => {
    if (personalData(text).length === 0) return [];
    const { rows, lines } = parseCsv(text, file);
    const [header = []] = rows;
    return rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (AMOUNTS.has(header[column]?.trim() ?? '')) return [];
        const place = { file, line: lines[row]!, column: column + 1 };
        return personalData(cell).map(({ kind, masked }) =>
          problem(`personal-${kind}`, place, { masked }),
        );
      }),
    );
  });
}
