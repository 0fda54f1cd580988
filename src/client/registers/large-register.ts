import {
  countRows,
  MOST_FILES,
  readIndex,
  ROWS_A_FILE,
  rowsIn,
  type ColumnIndex,
  type RowsFile,
} from '#domain/registers/column-index.ts';
import { foldWords } from '#domain/registers/register-list.ts';
import { fetchJson, PAGE, pageIn, type RegisterReader } from './answer.ts';

/** Reads a register by its index, and fetches the rows that are shown alone. */
export async function largeRegister(base: string): Promise<RegisterReader> {
  const index = readIndex(await fetchJson<ColumnIndex>(`${base}index.json`));
  const files = new Map<number, Promise<RowsFile>>();
  const fileOf = (row: number) => Math.floor(row / ROWS_A_FILE);
  const rowOf = async (row: number) => {
    const file = fileOf(row);
    const rows = files.get(file) ?? fetchJson<RowsFile>(`${base}rows/${file}.json`);
    files.set(file, rows);
    rows.catch(() => files.delete(file));
    const [slug = '', ...cells] = (await rows)[row % ROWS_A_FILE]!;
    return { slug, cells };
  };
  return {
    ...index,
    large: true,
    sortable: (field) => field === index.roles.date,
    ask: async ({ q, parts, sort, page: wanted }) => {
      let rows = rowsIn(index, parts);
      const words = foldWords(q).split(' ').filter(Boolean);
      const tooMany = words.length > 0 && new Set(rows.map(fileOf)).size > MOST_FILES;
      if (words.length > 0 && !tooMany) {
        const read = await Promise.all(rows.map(rowOf));
        rows = rows.filter((_, at) => {
          const text = foldWords(read[at]!.cells.join(' '));
          return words.every((word) => text.includes(word));
        });
      }
      // The index is newest first.
      if (sort && !sort.startsWith('-')) rows.reverse();
      const page = pageIn(wanted, rows.length);
      const shown = rows.slice((page - 1) * PAGE, page * PAGE);
      return {
        found: rows.length,
        all: index.count,
        page,
        entries: await Promise.all(shown.map(rowOf)),
        counts: (facet) => countRows(index, facet, rowsIn(index, { ...parts, [facet]: '' })),
        tooMany,
      };
    },
  };
}
