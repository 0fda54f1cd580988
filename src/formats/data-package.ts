import { allIndicators } from '#queries/collections.ts';
import { licencesOf } from '#domain/indicators/data-source.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import {
  observationFields,
  OBSERVATION_KEY,
  OBSERVATION_REFERENCES,
} from '#domain/views/observation-fields.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';
import { siteColumnWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { publishedTables } from './tables/index.ts';
import { resourceOf } from './tables/table-metadata.ts';

/** Where the files of a package lie: in an archive, beside their descriptor; online, at their addresses. */
export type PackagePlace = 'online' | 'archive';

/**
 * A descriptor of all CSV files (Data Package v2, datapackage.org). Online, what lies beside the descriptor has a relative
 * path; indicators lie outside of its folder, where a relative path may not lead: they have full addresses.
 */
export async function dataPackage(place: PackagePlace): Promise<object> {
  const tables = await publishedTables();
  const names = new Set(tables.map(({ name }) => name));
  const indicators = (await allIndicators()).map(async ({ indicator }) => ({
    ...resourceOf(indicatorTable(indicator), indicatorPath(indicator.id, place), names),
    ...(await originOf(indicator.id)),
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai',
    title: site.name,
    description: site.description,
    homepage: address(paths.home(), site),
    contributors: [{ title: site.bureau.name, path: site.bureau.url, roles: ['publisher'] }],
    ...packageLicences(),
    sources: [{ title: site.bureau.name, path: site.bureau.url }],
    resources: [
      ...tables.map((table) => resourceOf(table, `${table.name}.csv`, names)),
      ...(await Promise.all(indicators)),
    ],
  };
}

/** The licence of the data, by its address; where none is stated the package has none, and its README says so. */
function packageLicences() {
  const licence = site.licence?.data;
  return licence && { licenses: [{ title: licence.text, path: licence.url }] };
}

/** The table of one indicator: its columns are those of all. */
const indicatorTable = ({ id, name, definition }: Indicator) => ({
  name: id,
  title: name,
  description: definition || name,
  fields: observationFields(siteColumnWords),
  primaryKey: OBSERVATION_KEY,
  foreignKeys: OBSERVATION_REFERENCES,
});

/** The path of an indicator's CSV. */
const indicatorPath = (id: string, place: PackagePlace) =>
  place === 'archive' ? `indicators/${id}.csv` : address(paths.indicatorFile(id, 'csv'), site);

/** Where the values of an indicator come from, and under which licences, where they cite no disclosure. */
const originOf = indicatorSummary('origin', ({ dataSources = [] }) => {
  const licences = licencesOf({ dataSources });
  return {
    ...(dataSources.length > 0 && {
      sources: dataSources.map(({ title, url }) => ({ title, ...(url && { path: url }) })),
    }),
    ...(licences.length > 0 && {
      licenses: licences.map(({ name: own, url }) => ({ title: own, path: url })),
    }),
  };
});
