import { glossary } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  term: 'string!',
  also: 'string',
  explanation: 'string!',
  source: 'string!',
  indicators: 'string',
  url: 'string!',
} as const;

/** Words of the field in plain words. */
export function glossaryTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.glossary;
  return {
    name: 'glossary',
    ...words,
    page: paths.glossary(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['id'],
    rows: async () =>
      cellsOf(
        KINDS,
        (await glossary()).map(({ also, indicators, ...term }) => ({
          ...term,
          also: also.join(';'),
          indicators: indicators.join(';'),
          url: address(paths.glossary(term.id), site),
        })),
      ),
  };
}
