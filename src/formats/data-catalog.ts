import type { VersionHistory } from '#domain/indicators/data-version.ts';
import type { IndicatorHead } from '#domain/views/indicator-record.ts';
import type { TimeSpan } from '#domain/values/time-span.ts';
import { COLUMN_LANGUAGES, LANGUAGES, translated } from '#domain/values/language.ts';
import { licenceStatement } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { dataMediaTypes } from './registry.ts';
import {
  hasForm,
  TABLE_DATA_FORMATS,
  TABLE_FORMATS,
  type PublishedTable,
} from './tables/published-table.ts';

const EU_AUTHORITY = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
const LANGUAGE = `${EU_AUTHORITY}/language/${LANGUAGES[site.language].code}`;
const DAY = 86_400_000;

/** An indicator, and the time that its values are of. */
export type CatalogEntry = IndicatorHead & { span: TimeSpan | null };

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
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': home,
    '@type': 'dcat:Catalog',
    'dct:title': text(site.name),
    'dct:description': text(site.description),
    'dct:publisher': {
      '@id': site.bureau.url,
      '@type': 'foaf:Agent',
      'foaf:name': text(site.bureau.name),
    },
    'dct:language': { '@id': LANGUAGE, '@type': 'dct:LinguisticSystem' },
    'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    ...(days.at(-1) && { 'dct:modified': date(days.at(-1)!) }),
    'dcat:dataset': [
      ...indicators.map((entry) => dataset(entry, versions[entry.indicator.id])),
      ...tables.map(tableDataset),
    ],
  };
}

function dataset(
  { indicator, theme, span }: CatalogEntry,
  version: VersionHistory | undefined,
): object {
  const page = address(paths.indicator(indicator.id), site);
  return {
    // The page is about the data; it is not the data.
    '@id': `${page}#data`,
    '@type': 'dcat:Dataset',
    'dct:identifier': indicator.id,
    'dct:title': [
      text(indicator.name),
      ...COLUMN_LANGUAGES.filter((tag) => tag !== site.language).flatMap((tag) => {
        const name = translated(indicator, 'name', tag);
        return name ? [text(name, tag)] : [];
      }),
    ],
    'dct:description': text(indicator.definition),
    'dct:publisher': { '@id': site.bureau.url },
    'dct:language': { '@id': LANGUAGE },
    'dcat:landingPage': { '@id': page, '@type': 'foaf:Document' },
    'dcat:keyword': [theme.name, ...indicator.aliases].map((word) => text(word)),
    ...(span && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': date(dayOf(span.start)),
        'dcat:endDate': date(dayOf(span.end - DAY)),
      },
    }),
    ...(version && { 'dcat:version': version.current }),
    ...(version?.recordedOn && { 'dct:modified': date(version.recordedOn) }),
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
    'dct:title': text(title),
    'dct:description': text(description),
    'dct:publisher': { '@id': site.bureau.url },
    'dct:language': { '@id': LANGUAGE },
    'dcat:landingPage': { '@id': shown, '@type': 'foaf:Document' },
    'dcat:distribution': TABLE_DATA_FORMATS.filter((format) => hasForm(table, format)).map(
      (format) =>
        distribution(
          shown,
          address(paths.table(name, format), site),
          format.split('.').at(-1)!,
          TABLE_FORMATS[format],
        ),
    ),
  };
}

/** A file of a dataset. */
function distribution(page: string, file: string, format: string, contentType: string): object {
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': file },
    ...rights(),
    'dct:format': {
      '@id': `${EU_AUTHORITY}/file-type/${format.toUpperCase()}`,
      '@type': 'dct:MediaTypeOrExtent',
    },
    'dcat:mediaType': {
      '@id': `${IANA}/${contentType.replace(/;.*/, '')}`,
      '@type': 'dct:MediaType',
    },
  };
}

/** The licence of the data; where none is stated, a statement that says so. */
function rights(): object {
  const licence = site.licence?.data;
  return licence
    ? { 'dct:license': { '@id': licence.url, '@type': 'dct:LicenseDocument' } }
    : { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': text(licenceStatement()) } };
}

function text(value: string, language: string = site.language): object {
  return { '@value': value, '@language': language };
}

function date(day: string): object {
  return { '@value': day, '@type': 'xsd:date' };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
