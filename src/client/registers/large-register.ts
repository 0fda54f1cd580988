import { narrowed, sortedBy } from '#domain/registers/large/facet-index.ts';
import { facetOfField, isSortable } from '#domain/registers/large/list-columns.ts';
import { foldWords } from '#domain/registers/register-list.ts';
import { PAGE, pageIn, type RegisterReader } from './answer.ts';
import { openParquetList } from './parquet-list.ts';

/** Words are looked for in at most so many pages of the file, which is some hundred kilobytes. */
const MOST_PAGES = 60;

/** Reads a register by the columns of its facets, and fetches the entries that are shown alone. */
export async function largeRegister(base: string): Promise<RegisterReader> {
  const { head, index, pagesOf, read } = await openParquetList(`${base}list.parquet`);
  const { fields, roles } = head;
  const facetOf = (field: string) => facetOfField(head, field);
  const entriesOf = async (rows: number[]) =>
    (await read(rows)).map(([slug = '', ...others], at) => {
      const cells = fields.map(({ name }) => {
        const facet = facetOf(name);
        if (!facet) return others.shift()!;
        const { values, codes } = index.facets.get(facet)!;
        return values[codes[rows[at]!]!]!;
      });
      return { slug, cells };
    });
  return {
    ...head,
    large: true,
    sortable: (field) => isSortable(head, field),
    ask: async ({ q, parts, sort, page: wanted }) => {
      const { rows: all, counts } = narrowed(index, parts);
      let rows = all;
      const words = foldWords(q).split(' ').filter(Boolean);
      const tooMany = words.length > 0 && pagesOf(rows) > MOST_PAGES;
      if (words.length > 0 && !tooMany) {
        const entries = await entriesOf(rows);
        rows = rows.filter((_, at) => {
          const text = foldWords(entries[at]!.cells.join(' '));
          return words.every((word) => text.includes(word));
        });
      }
      const [name, down] = [sort.replace(/^-/, ''), sort.startsWith('-')];
      const facet = facetOf(name);
      if (facet) rows = sortedBy(index, facet, rows, down);
      // The index is newest first.
      else if (name === roles.date && !down) rows = rows.toReversed();
      const page = pageIn(wanted, rows.length);
      return {
        found: rows.length,
        all: index.count,
        page,
        entries: await entriesOf(rows.slice((page - 1) * PAGE, page * PAGE)),
        counts,
        tooMany,
      };
    },
  };
}
