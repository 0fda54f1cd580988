import type { VersionHistory } from '#domain/indicators/data-version.ts';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Reference } from '#domain/views/reference.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** How an indicator's data are cited: by their version, with its own address once it is recorded. */
export function indicatorReference(
  { indicator, observations, dataSources = [] }: IndicatorRecord,
  { current, recordedOn }: VersionHistory,
): Reference {
  const published = [
    ...observations.map(({ citation }) => citation?.publishedOn ?? ''),
    ...dataSources.map(({ publishedOn = '' }) => publishedOn),
  ].sort();
  return {
    kind: 'data',
    key: `${indicator.id}-${current}`,
    title: indicator.name,
    author: site.bureau.name,
    site: site.name,
    date: recordedOn ?? published.at(-1) ?? '',
    version: current,
    url: decodeURI(
      address(
        recordedOn ? paths.version(indicator.id, current) : paths.indicator(indicator.id),
        site,
      ),
    ),
  };
}

/** How a disclosure is cited. */
export function disclosureReference(disclosure: Disclosure): Reference {
  return {
    kind: 'document',
    key: disclosure.id,
    title: disclosure.title,
    ...(disclosure.rendition === 'digest' && { digest: true as const }),
    author: disclosure.publisher ?? site.bureau.name,
    site: site.name,
    date: disclosure.publishedOn,
    url: address(paths.disclosure(disclosure.id), site),
  };
}

/** How a part of an indicator's data is cited: by the version of the whole, at the address of the part. */
export function partReference(whole: Reference, title: string, path: string): Reference {
  return { ...whole, title, url: decodeURI(address(path, site)) };
}
