import { DATA_THEMES } from '#domain/site/data-themes.ts';
import { LANGUAGES } from '#domain/values/language.ts';
import type { PeriodKind } from '#domain/values/period.ts';
import type { IndicatorHead } from '#domain/views/indicator-record.ts';
import { licenceStatement } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { siteWords } from '#site/page-words.ts';
import { address, paths } from '#site/urls.ts';

/* What stands beside a dataset of the catalogue (DCAT-AP 3), in the words of the lists that harvesters know. */

const EU_AUTHORITY = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
/** The language of the site. */
export const CATALOG_LANGUAGE = `${EU_AUTHORITY}/language/${LANGUAGES[site.language].code}`;

/** Kinds of periods in the European Union's list of frequencies; a financial year is a year. */
const FREQUENCIES: Partial<Record<PeriodKind, string>> = {
  year: 'ANNUAL',
  'financial-year': 'ANNUAL',
  half: 'ANNUAL_2',
  quarter: 'QUARTERLY',
  month: 'MONTHLY',
  day: 'DAILY',
  hour: 'HOURLY',
};

/** How often data are published, where their periods say it. */
export function frequencyOf(rhythm: PeriodKind | undefined): object {
  const frequency = rhythm && FREQUENCIES[rhythm];
  return frequency
    ? {
        'dct:accrualPeriodicity': {
          '@id': `${EU_AUTHORITY}/frequency/${frequency}`,
          '@type': 'dct:Frequency',
        },
      }
    : {};
}

/** All indicators in one file of SDMX-CSV 2.0. */
export const sdmxFile = (page: string): object => ({
  ...distribution(page, address('/data/sdmx.csv', site), 'sdmx.csv', 'text/csv'),
  'dct:conformsTo': {
    '@id': address('/data/sdmx-structure.json', site),
    '@type': 'dct:Standard',
    'dct:title': literal(siteWords.data.sdmxStructure),
  },
});

/** All tables in one file. */
export function archiveFile(page: string): object {
  return {
    ...distribution(page, address('/data/all.zip', site), 'zip', 'application/zip'),
    'dcat:packageFormat': { '@id': `${IANA}/application/zip`, '@type': 'dct:MediaType' },
  };
}

/** A theme of the site's own. */
export const themeOf = ({ id, name }: IndicatorHead['theme']) => ({
  '@id': address(paths.indicators(id), site),
  '@type': 'skos:Concept',
  'skos:prefLabel': literal(name),
});

/** The European Union's theme of all data, where the site names one. */
export const siteTheme = (): object[] =>
  site.dataTheme
    ? [
        {
          '@id': `${EU_AUTHORITY}/data-theme/${site.dataTheme}`,
          '@type': 'skos:Concept',
          'skos:prefLabel': literal(DATA_THEMES[site.dataTheme], 'en'),
        },
      ]
    : [];

/** The lists that the themes are of: the European Union's, where the site names one of it, and its own. */
export const themeTaxonomy = (): object => ({
  'dcat:themeTaxonomy': [
    ...(site.dataTheme
      ? [conceptScheme(`${EU_AUTHORITY}/data-theme`, literal('Data theme', 'en'))]
      : []),
    conceptScheme(address(paths.indicators(), site), literal(siteWords.indicators.title)),
  ],
});

const conceptScheme = (id: string, title: object) => ({
  '@id': id,
  '@type': 'skos:ConceptScheme',
  'dct:title': title,
});

/** Whom to ask: the office of the configuration, with what it says of itself. */
export function contactPoint(): object {
  const { office } = site;
  if (!office?.email && !office?.phone) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': literal(`${site.bureau.name} ${office.name}`),
      ...(office.email && { 'vcard:hasEmail': { '@id': `mailto:${office.email}` } }),
      ...(office.phone && {
        'vcard:hasTelephone': { '@id': `tel:${office.phone.replace(/[^\d+-]/g, '')}` },
      }),
    },
  };
}

/** A file of a dataset; its type is what its name ends in: CSV of `sdmx.csv`. */
export function distribution(
  page: string,
  file: string,
  format: string,
  contentType: string,
): object {
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': file },
    ...rights(),
    'dct:format': {
      '@id': `${EU_AUTHORITY}/file-type/${format.split('.').at(-1)!.toUpperCase()}`,
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
    : {
        'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': literal(licenceStatement()) },
      };
}

/** A text with its language. */
export function literal(value: string, language: string = site.language): object {
  return { '@value': value, '@language': language };
}

/** A day, YYYY-MM-DD. */
export function dayLiteral(day: string): object {
  return { '@value': day, '@type': 'xsd:date' };
}
