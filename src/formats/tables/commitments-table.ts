import { plainLevel } from '#domain/values/level.ts';
import type { PlannedCommitment } from '#domain/views/site-records.ts';
import { allPlans } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  year: 'integer!',
  text: 'string!',
  target: 'number',
  target_text: 'string',
  unit: 'string',
  due: 'string',
  indicator: 'string',
  status: ['met', 'progress', 'unmet', 'none', 'unchecked'],
  status_text: 'string!',
  document: 'string!',
  document_title: 'string!',
  section: 'string!',
  quote: 'string!',
  rendition: ['original', 'digest'],
  locator: 'string',
  published_on: 'date!',
  evidence_document: 'string',
  evidence_title: 'string',
  evidence_section: 'string',
  evidence_quote: 'string',
  evidence_rendition: ['original', 'digest'],
  evidence_locator: 'string',
  evidence_published_on: 'date',
  note: 'string',
  register_entries: 'string',
} as const;

/** What plans promise, with what later documents say of it. */
export function commitmentsTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.commitments;
  return {
    name: 'commitments',
    ...words,
    page: paths.plans(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['id'],
    foreignKeys: [
      { field: 'indicator', table: 'indicators', refersTo: 'id' },
      { field: 'document', table: 'disclosures', refersTo: 'id' },
      { field: 'evidence_document', table: 'disclosures', refersTo: 'id' },
    ],
    rows: async () =>
      cellsOf(
        KINDS,
        (await allPlans()).flatMap(({ year, documents }) =>
          documents.flatMap(({ commitments }) => commitments.map((own) => rowOf(own, year))),
        ),
      ),
  };
}

function rowOf(commitment: PlannedCommitment, year: number) {
  const { id, text, target, unit, due, indicator, status, promise, evidence, note, entries } =
    commitment;
  return {
    id,
    year,
    text,
    target: target && plainLevel(target),
    target_text: target && plainLevel(target),
    unit,
    due,
    indicator,
    status,
    status_text: siteWords.commitment[status],
    document: promise.document,
    document_title: promise.documentTitle,
    section: promise.section,
    quote: promise.quote,
    rendition: promise.rendition,
    locator: promise.locator,
    published_on: promise.publishedOn,
    evidence_document: evidence?.document,
    evidence_title: evidence?.documentTitle,
    evidence_section: evidence?.section,
    evidence_quote: evidence?.quote,
    evidence_rendition: evidence?.rendition,
    evidence_locator: evidence?.locator,
    evidence_published_on: evidence?.publishedOn,
    note,
    register_entries: entries?.map(({ register, slug }) => `${register}/${slug}`).join(';'),
  };
}
