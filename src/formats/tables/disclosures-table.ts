import { allDisclosures } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  title: 'string!',
  index_number: 'string',
  document_number: 'string',
  category: 'string',
  publisher: 'string',
  source: 'string',
  generated_on: 'date',
  published_on: 'date!',
  access_mode: 'string',
  validity: 'string',
  rendition: ['original', 'digest'],
  coverage: ['full', 'opening', 'partial'],
  plan_year: 'integer',
  summary: 'string',
  source_url: 'string',
  url: 'string!',
} as const;

/** The records of all documents. */
export function disclosuresTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.disclosures;
  return {
    name: 'disclosures',
    ...words,
    page: paths.disclosures(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['id'],
    rows: async () =>
      cellsOf(
        KINDS,
        (await allDisclosures()).map(({ id, data }) => ({
          id,
          title: data.title,
          index_number: data.indexNumber,
          document_number: data.documentNumber,
          category: data.category.join('/'),
          publisher: data.publisher,
          source: data.source,
          generated_on: data.generatedOn,
          published_on: data.publishedOn,
          access_mode: data.accessMode,
          validity: data.validity,
          rendition: data.rendition,
          coverage: data.coverage,
          plan_year: data.planYear,
          summary: data.summary,
          source_url: data.sourceUrl,
          url: address(paths.disclosure(id), site),
        })),
      ),
  };
}
