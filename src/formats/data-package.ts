import { allIndicators } from '#queries/collections.ts';
import { licencesOf } from '#domain/indicators/data-source.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { recordColumns, type RecordColumn } from '#domain/views/record-table.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';
import { columnMeaning } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** Types of columns in the words of Table Schema; a class label beside numbers is `any`. */
const TYPES = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  mixed: 'any',
} as const satisfies Record<RecordColumn['type'], string>;

/** A descriptor of all indicators' CSV files (Data Package v2, datapackage.org). */
export async function dataPackage(): Promise<object> {
  const resources = (await allIndicators()).map(({ indicator }) => resourceOf(indicator.id));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai',
    title: site.name,
    description: site.description,
    homepage: address(paths.home(), site),
    contributors: [{ title: site.bureau.name, path: site.bureau.url, roles: ['publisher'] }],
    resources: await Promise.all(resources),
  };
}

const resourceOf = indicatorSummary('resource', (record: IndicatorRecord) => {
  const { id, name, definition } = record.indicator;
  const { dataSources = [] } = record;
  const licences = licencesOf(record);
  return {
    name: id,
    path: `indicators/${id}.csv`,
    type: 'table',
    title: name,
    description: definition,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(dataSources.length > 0 && {
      sources: dataSources.map(({ title, url }) => ({ title, ...(url && { path: url }) })),
    }),
    ...(licences.length > 0 && {
      licenses: licences.map(({ name: own, url }) => ({ title: own, path: url })),
    }),
    schema: {
      fields: recordColumns(record).map(({ name: column, type }) => ({
        name: column,
        type: TYPES[type],
        description: columnMeaning(column),
      })),
      missingValues: [''],
    },
  };
});
