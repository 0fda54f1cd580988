import type { Crumb } from '#site/crumb.ts';
import type { Article } from '#domain/files/content-schemas.ts';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { licencesOf } from '#domain/indicators/data-source.ts';
import { timeSpan, type TimeSpan } from '#domain/values/time-span.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { dataMediaTypes } from './registry.ts';

/** The bureau whose disclosures the site carries. */
function bureau() {
  return { '@type': 'GovernmentOrganization', name: site.bureau.name, url: site.bureau.url };
}

/** A disclosure as schema.org's Report. */
export function disclosureData(disclosure: Disclosure): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: disclosure.title,
    url: address(paths.disclosure(disclosure.id), site),
    datePublished: disclosure.publishedOn,
    ...(disclosure.generatedOn && { dateCreated: disclosure.generatedOn }),
    ...identifiersOf(disclosure),
    ...(disclosure.summary && { abstract: disclosure.summary }),
    ...(disclosure.sourceUrl && { isBasedOn: disclosure.sourceUrl }),
    ...(disclosure.corrections && {
      correction: disclosure.corrections.map(({ date, by, why, from, to }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: [siteWords.corrections.changed(from, to), why, by].join(' '),
      })),
    }),
    inLanguage: site.language,
    ...(site.licence?.texts && { license: site.licence.texts.url }),
    publisher: publisherOf(disclosure),
  };
}

/** 索引号 and 发文字号: one stands alone, two in a list. */
function identifiersOf({ indexNumber, documentNumber }: Disclosure) {
  const numbers = [indexNumber, documentNumber].flatMap((number) => number ?? []);
  return numbers.length > 0 && { identifier: numbers.length > 1 ? numbers : numbers[0] };
}

/** A publisher's own words name it; only the bureau's site is known, and only for the bureau. */
function publisherOf({ publisher }: Disclosure) {
  const { name, shortName } = site.bureau;
  if (!publisher || publisher === name || publisher === shortName) return bureau();
  return { '@type': 'GovernmentOrganization', name: publisher };
}

/** An article, with the disclosures that it explains. */
export function articleData(id: string, article: Article): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    url: address(paths.article(id), site),
    datePublished: article.publishedOn,
    abstract: article.summary,
    inLanguage: site.language,
    ...(article.author && { author: { '@type': 'Person', name: article.author } }),
    publisher: { '@type': 'Organization', name: site.name, url: address(paths.home(), site) },
    isBasedOn: article.interprets.map((original) => address(paths.disclosure(original), site)),
  };
}

/** The way to a page, from the home page on; the page itself comes last. */
export function crumbData(crumbs: Crumb[], path: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: address(crumb.path ?? path, site),
    })),
  };
}

/** An indicator as schema.org's Dataset; Google asks for a description of 50 to 5,000 characters. */
export function indicatorData({
  indicator,
  areas,
  observations,
  language,
  dataSources = [],
}: IndicatorRecord): object {
  const span = timeSpan(observations);
  const own = licencesOf({ dataSources }).map(({ url }) => url);
  const licences = own.length > 0 || !site.licence?.data ? own : [site.licence.data.url];
  const sources = dataSources.flatMap(({ url }) => url ?? []);
  const description = [
    indicator.name,
    indicator.definition,
    indicator.method,
    site.description,
  ].join(' ');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: indicator.name,
    ...(indicator.nameEn && { alternateName: indicator.nameEn }),
    description: description.slice(0, 5000),
    url: address(paths.indicator(indicator.id), site),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: bureau(),
    includedInDataCatalog: { '@type': 'DataCatalog', url: address(paths.data(), site) },
    spatialCoverage: areas.map(({ name }) => name),
    ...(span && { temporalCoverage: daysOf(span) }),
    ...(licences.length > 0 && { license: licences }),
    ...(sources.length > 0 && { isBasedOn: sources }),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name, unitText: indicator.unit },
    distribution: dataMediaTypes().map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: address(paths.indicatorFile(indicator.id, format), site),
    })),
  };
}

const DAY = 86_400_000;

/** The first and the last day of a time, as an interval of ISO 8601. */
function daysOf({ start, end }: TimeSpan): string {
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return `${day(start)}/${day(end - DAY)}`;
}

/** The page of all data as schema.org's DataCatalog, with the tables and the archive that hold all of it. */
export function catalogData(
  tables: { name: string; title: string; description: string }[],
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: site.name,
    description: site.description,
    url: address(paths.data(), site),
    inLanguage: site.language,
    publisher: bureau(),
    ...(site.licence?.data && { license: site.licence.data.url }),
    dataset: tables.map(({ name, title, description }) => ({
      '@type': 'Dataset',
      name: title,
      // Google asks for at least fifty characters.
      description: `${title}：${description} ${site.name}。${site.description}`,
      url: `${address(paths.data(), site)}#${name}`,
      isAccessibleForFree: true,
      creator: bureau(),
      ...(site.licence?.data && { license: site.licence.data.url }),
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: address(paths.table(name, 'csv'), site),
        },
      ],
    })),
  };
}

/** The site and the bureau whose disclosures it carries. */
export function siteData(): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    alternateName: site.nameEn,
    url: address(paths.home(), site),
    inLanguage: site.language,
    about: bureau(),
    publisher: site.official ? bureau() : undefined,
  };
}
