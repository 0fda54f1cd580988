import type { VersionHistory } from '#domain/indicators/data-version.ts';
import type { IndicatorHead } from '#domain/views/indicator-record.ts';
import type { PeriodKind } from '#domain/values/period.ts';
import type { TimeSpan } from '#domain/values/time-span.ts';
import { COLUMN_LANGUAGES, translated } from '#domain/values/language.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import {
  archiveFile,
  CATALOG_LANGUAGE,
  contactPoint,
  dayLiteral,
  distribution,
  frequencyOf,
  literal,
  sdmxFile,
  siteTheme,
  themeOf,
  themeTaxonomy,
} from './dcat-parts.ts';
import { dataMediaTypes } from './registry.ts';
import {
  hasForm,
  TABLE_DATA_FORMATS,
  TABLE_FORMATS,
  type PublishedTable,
} from './tables/published-table.ts';

const DAY = 86_400_000;

/** An indicator, and the time that its values are of. */
export type CatalogEntry = IndicatorHead & {
  span: TimeSpan | null;
  /** The outermost areas that they are of. */
  places: string[];
  /** The one kind of period that they have, where there are several times. */
  rhythm?: PeriodKind;
};

/**
 * The indicators as a DCAT-AP 3 catalogue in JSON-LD: what European and national data portals harvest.
 *
 * @param versions the version of each indicator's data, by its id
 * @param tables the other tables that are published
 */
export function dataCatalog(
  indicators: CatalogEntry[],
  versions: Record<string, VersionHistory>,
  tables: PublishedTable[],
): object {
  const home = address(paths.home(), site);
  const days = indicators.map(({ indicator }) => versions[indicator.id]?.recordedOn ?? '').sort();
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      adms: 'http://www.w3.org/ns/adms#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': home,
    '@type': 'dcat:Catalog',
    'dct:title': literal(site.name),
    'dct:description': literal(site.description),
    'dct:publisher': {
      '@id': site.bureau.url,
      '@type': 'foaf:Agent',
      'foaf:name': literal(site.bureau.name),
    },
    'dct:language': { '@id': CATALOG_LANGUAGE, '@type': 'dct:LinguisticSystem' },
    'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    ...(days.at(-1) && { 'dct:modified': dayLiteral(days.at(-1)!) }),
    ...themeTaxonomy(),
    'dcat:dataset': [
      ...indicators.map((entry) => dataset(entry, versions[entry.indicator.id])),
      ...tables.map(tableDataset),
    ],
  };
}

function dataset(
  { indicator, theme, span, places, rhythm }: CatalogEntry,
  version: VersionHistory | undefined,
): object {
  const page = address(paths.indicator(indicator.id), site);
  return {
    // The page is about the data; it is not the data.
    '@id': `${page}#data`,
    '@type': 'dcat:Dataset',
    'dct:identifier': indicator.id,
    'dct:title': [
      literal(indicator.name),
      ...COLUMN_LANGUAGES.filter((tag) => tag !== site.language).flatMap((tag) => {
        const name = translated(indicator, 'name', tag);
        return name ? [literal(name, tag)] : [];
      }),
    ],
    'dct:description': literal(indicator.definition),
    'dct:publisher': { '@id': site.bureau.url },
    'dct:language': { '@id': CATALOG_LANGUAGE },
    'dcat:landingPage': { '@id': page, '@type': 'foaf:Document' },
    'dcat:keyword': [theme.name, ...indicator.aliases].map((word) => literal(word)),
    ...(span && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': dayLiteral(dayOf(span.start)),
        'dcat:endDate': dayLiteral(dayOf(span.end - DAY)),
      },
    }),
    'dcat:theme': [themeOf(theme), ...siteTheme()],
    ...(places.length > 0 && {
      'dct:spatial': places.map((name) => ({
        '@type': 'dct:Location',
        'skos:prefLabel': literal(name),
      })),
    }),
    ...frequencyOf(rhythm),
    ...contactPoint(),
    // DCAT has no property for a day to come: it is said in words.
    ...(indicator.nextRelease && {
      'adms:versionNotes': literal(siteWords.downloads.next(indicator.nextRelease)),
    }),
    ...(version && { 'dcat:version': version.current }),
    ...(version?.recordedOn && { 'dct:modified': dayLiteral(version.recordedOn) }),
    'dcat:distribution': dataMediaTypes().map(([format, type]) =>
      distribution(page, address(paths.indicatorFile(indicator.id, format), site), format, type),
    ),
  };
}

function tableDataset({ name, title, description, page = paths.data(), ...table }: PublishedTable) {
  const shown = address(page, site);
  return {
    '@id': `${address(paths.data(), site)}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': literal(title),
    'dct:description': literal(description),
    'dct:publisher': { '@id': site.bureau.url },
    'dct:language': { '@id': CATALOG_LANGUAGE },
    'dcat:landingPage': { '@id': shown, '@type': 'foaf:Document' },
    ...(siteTheme().length > 0 && { 'dcat:theme': siteTheme() }),
    ...contactPoint(),
    'dcat:distribution': [
      ...TABLE_DATA_FORMATS.filter((format) => hasForm(table, format)).map((format) =>
        distribution(
          shown,
          address(paths.table(name, format), site),
          format,
          TABLE_FORMATS[format],
        ),
      ),
      // SDMX has all indicators, and the archive all tables; they stand with the one of all values.
      ...(name === 'observations' ? [sdmxFile(shown), archiveFile(shown)] : []),
    ],
  };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
