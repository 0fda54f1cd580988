import { allIndicators } from '#queries/collections.ts';
import { licencesOf } from '#domain/indicators/data-source.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { recordColumns, type RecordColumn } from '#domain/views/record-table.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';
import { columnMeaning } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { publishedTables } from './tables/index.ts';
import { resourceOf } from './tables/table-metadata.ts';

/** Types of columns in the words of Table Schema; a class label beside numbers is `any`. */
const TYPES = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  mixed: 'any',
} as const satisfies Record<RecordColumn['type'], string>;

/** Where the files of a package lie: in an archive, beside their descriptor; online, at their addresses. */
export type PackagePlace = 'online' | 'archive';

/**
 * A descriptor of all CSV files (Data Package v2, datapackage.org). Online, what lies beside the descriptor has a relative
 * path; indicators lie outside of its folder, where a relative path may not lead: they have full addresses.
 */
export async function dataPackage(place: PackagePlace): Promise<object> {
  const indicators = (await allIndicators()).map(async ({ indicator }) => ({
    ...(await indicatorResource(indicator.id)),
    path: indicatorPath(indicator.id, place),
  }));
  const tables = await publishedTables();
  const names = new Set(tables.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai',
    title: site.name,
    description: site.description,
    homepage: address(paths.home(), site),
    contributors: [{ title: site.bureau.name, path: site.bureau.url, roles: ['publisher'] }],
    resources: [
      ...tables.map((table) => resourceOf(table, `${table.name}.csv`, names)),
      ...(await Promise.all(indicators)),
    ],
  };
}

/** The path of an indicator's CSV. */
const indicatorPath = (id: string, place: PackagePlace) =>
  place === 'archive' ? `indicators/${id}.csv` : address(paths.indicatorFile(id, 'csv'), site);

const indicatorResource = indicatorSummary('resource', (record: IndicatorRecord) => {
  const { id, name, definition } = record.indicator;
  const { dataSources = [] } = record;
  const licences = licencesOf(record);
  return {
    name: id,
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
