import { observationFields, OBSERVATION_KEY } from '#domain/views/observation-fields.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { siteColumnWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { csvwTableOf } from './tables/table-metadata.ts';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': site.language }];

/**
 * The metadata of an indicator's CSV (W3C, Metadata Vocabulary for Tabular Data, 2015): at `<csv>-metadata.json`,
 * where readers of CSVW look for it without being told.
 */
export const csvMetadata = ({ indicator }: IndicatorRecord): object => ({
  '@context': CONTEXT,
  ...csvTable(indicator),
});

/** The metadata of all CSV files (`csvTable`, `csvwTableOf`) as one group of tables. */
export function csvMetadataOfAll(tables: object[]): object {
  return { '@context': CONTEXT, 'dc:title': site.name, tables };
}

/** What a group of tables says of the CSV of one indicator. */
export const csvTable = ({
  id,
  name,
  definition,
}: Pick<IndicatorRecord['indicator'], 'id' | 'name' | 'definition'>): object =>
  csvwTableOf({
    title: name,
    description: definition || name,
    fields: observationFields(siteColumnWords),
    primaryKey: OBSERVATION_KEY,
    url: address(paths.indicatorFile(id, 'csv'), site),
  });
