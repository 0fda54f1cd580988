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
import { parquetOf } from './parquet.ts';
import type { PublishedTable } from './published-table.ts';

/** Rows of a group of the Parquet file, at least: a reader of one indicator fetches one group of each column. */
const GROUP = 20_000;

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
    rows: async () => (await groups()).flat(),
    own: { csv: wholeCsv, parquet: async () => parquetOf(fields, await groups()) },
  };
}

/** The pipeline wrote the table of each indicator, with the same first line. */
async function wholeCsv(): Promise<Uint8Array> {
  const head = Buffer.from(RECORD_HEAD);
  const tables = (await allIndicators()).map(async ({ indicator }) =>
    (await indicatorFile(indicator.id, 'csv')).subarray(head.length),
  );
  return Buffer.concat([head, ...(await Promise.all(tables))]);
}

async function groups(): Promise<TableCell[][][]> {
  const all: TableCell[][][] = [];
  let group: TableCell[][] = [];
  for (const { indicator } of await allIndicators()) {
    group.push(...recordRows(await indicatorRecord(indicator.id)));
    if (group.length < GROUP) continue;
    all.push(group);
    group = [];
  }
  return [...all, group];
}
