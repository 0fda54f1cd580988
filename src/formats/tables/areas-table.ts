import { allAreas } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  name: 'string!',
  name_en: 'string',
  parent: 'string',
  note: 'string',
} as const;

/** The places that observations are about. */
export function areasTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.areas;
  return {
    name: 'areas',
    ...words,
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['id'],
    foreignKeys: [{ field: 'parent', table: 'areas', refersTo: 'id' }],
    rows: async () =>
      cellsOf(
        KINDS,
        (await allAreas()).map(({ id, name, nameEn, parent, note }) => ({
          id,
          name,
          name_en: nameEn,
          parent,
          note,
        })),
      ),
  };
}
