import {
  observationFields,
  OBSERVATION_KEY,
  OBSERVATION_REFERENCES,
} from '#domain/views/observation-fields.ts';
import { RECORD_HEAD } from '#domain/views/record-csv.ts';
import { recordRows } from '#domain/views/record-table.ts';
import type { TableCell } from '#domain/values/table-field.ts';
import { allIndicators, indicatorFile, indicatorRecord } from '#queries/collections.ts';
import { siteColumnWords, siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import type { Pieces, PublishedTable } from './published-table.ts';

/** The values of all indicators in one long table: the tables of indicators, one below the other. */
export function observationsTable(): PublishedTable {
  const fields = observationFields(siteColumnWords);
  return {
    name: 'observations',
    ...siteWords.publishedTables.observations,
    fields,
    primaryKey: OBSERVATION_KEY,
    foreignKeys: OBSERVATION_REFERENCES,
    page: paths.indicators(),
    // As many rows as a site has values: too many for a workbook, and each indicator has its own.
    formats: ['csv', 'parquet', 'csv-metadata.json'],
    rows: async () => (await Array.fromAsync(byIndicator())).flat(),
    batches: byIndicator,
    own: { csv: wholeCsv },
  };
}

/** The pipeline wrote the table of each indicator, with the same first line. */
async function* wholeCsv(): Pieces {
  yield RECORD_HEAD;
  for (const { indicator } of await allIndicators())
    yield (await indicatorFile(indicator.id, 'csv')).subarray(Buffer.byteLength(RECORD_HEAD));
}

async function* byIndicator(): AsyncGenerator<TableCell[][]> {
  for (const { indicator } of await allIndicators())
    yield recordRows(await indicatorRecord(indicator.id));
}
