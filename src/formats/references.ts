import type { VersionHistory } from '#domain/indicators/data-version.ts';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Reference } from '#domain/views/reference.ts';
import { siteName } from '#domain/site/site-languages.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { hasPublicAddress } from '#domain/site/public-address.ts';
import type { ResolvedCitation } from '#domain/indicators/citation.ts';

/** The address of a page to cite; none where readers elsewhere could not follow it. */
const citable = (path: string): Pick<Reference, 'url'> =>
  hasPublicAddress(site) ? { url: decodeURI(address(path, site)) } : {};

/** How an indicator's data are cited: by their version, with its own address once it is recorded. */
export function indicatorReference(
  { indicator, observations, dataSources = [], language }: IndicatorRecord,
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
    ...(site.official
      ? { author: site.bureau.name }
      : {
          author: siteName(site, language),
          from: sourcesOf(observations, dataSources),
        }),
    site: siteName(site, language),
    date: recordedOn ?? published.at(-1) ?? '',
    version: current,
    ...citable(recordedOn ? paths.version(indicator.id, current) : paths.indicator(indicator.id)),
  };
}

/** Whose documents or data sets the values were taken from. */
function sourcesOf(
  observations: IndicatorRecord['observations'],
  dataSources: NonNullable<IndicatorRecord['dataSources']>,
): string[] {
  const cited = observations.some(({ citation }) => citation);
  const others = dataSources.map(({ publisher }) => publisher);
  return [
    ...new Set(
      [...(cited ? [site.bureau.name] : []), ...others].filter((name): name is string =>
        Boolean(name),
      ),
    ),
  ];
}

/**
 * How one figure is cited: its document by its author, with the section that states it, at its publisher's address; at
 * the site's own where it has none.
 *
 * @param publisher of the document; the bureau when left out
 */
export function figureReference(
  { document, documentTitle, sectionTitle, publishedOn, sourceUrl, anchor }: ResolvedCitation,
  publisher: string = site.bureau.name,
): Reference {
  return {
    kind: 'document',
    key: document,
    title: documentTitle,
    ...(sectionTitle && { section: sectionTitle }),
    author: publisher,
    site: sourceUrl ? publisher : site.name,
    date: publishedOn,
    ...(sourceUrl ? { url: sourceUrl } : citable(paths.disclosure(document, anchor))),
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
    ...citable(paths.disclosure(disclosure.id)),
  };
}

/** How a part of an indicator's data is cited: by the version of the whole, at the address of the part. */
export function partReference(whole: Reference, title: string, path: string): Reference {
  const { url: _, ...rest } = whole;
  return { ...rest, title, ...citable(path) };
}
