import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { readerTable } from '#domain/views/observation-fields.ts';
import { siteColumnWords, siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { bookOf } from './tables/table-workbook.ts';

/**
 * An indicator as an Excel file (ECMA-376) of two sheets: its values in a reader's words, and what they mean and where
 * they come from.
 */
export const workbook = (record: IndicatorRecord): Promise<Buffer> =>
  bookOf({ ...readerTable(record, siteColumnWords), notes: notesOf(record) });

type Note = readonly [name: string, text: string];

function notesOf(record: IndicatorRecord): Note[] {
  const { definition: words } = t;
  const { indicator } = record;
  const notes: [name: string, text: string | undefined][] = [
    [words.name, indicator.name],
    [words.meaning, indicator.definition],
    [words.method, indicator.method],
    [words.unit, indicator.unit],
    [words.note, indicator.note],
    [
      t.indicators.source,
      `${site.name} ${decodeURI(address(paths.indicator(indicator.id), site))}`,
    ],
  ];
  return [
    ...notes.flatMap(([name, text]): Note[] => (text ? [[name, text]] : [])),
    ...sourcesOf(record).map((text): Note => [t.sources, text]),
  ];
}

/** The documents that its values cite, and the data sets that others were taken from, each once. */
function sourcesOf({ observations, dataSources = [] }: IndicatorRecord): string[] {
  const lines = observations.flatMap(({ citation }) =>
    citation
      ? `${citation.publishedOn} ${citation.documentTitle} ${address(paths.disclosure(citation.document), site)}`
      : [],
  );
  const sets = dataSources.map(({ title, url = '' }) => `${title} ${url}`.trim());
  return [...new Set([...lines, ...sets])];
}
