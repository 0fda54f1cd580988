import type { SiteParts } from '#domain/site/site-parts.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import { paths } from '#site/urls.ts';

/** A page that the site leads to. */
export interface SiteEntry {
  name: string;
  path: string;
  /** Also in the foot of every page. */
  footer?: true;
  /** Search engines do not list it: a file, or a page that is empty until one asks it something. */
  unlisted?: true;
}

/** What a bureau writes about its site; short names for the foot of a page. */
const WRITTEN = ['about', 'guide', 'accessibility'] as const;

/**
 * Pages that belong to no part of the site, in the order of the foot and of the site map. A new page of this kind gets
 * its line here. This module reads nothing of Astro's content store, as every page has a foot.
 */
export function standingPages(t: Words): SiteEntry[] {
  return [
    { name: t.nav.data, path: paths.data(), footer: true },
    { name: t.compare.title, path: paths.compare() },
    { name: t.maps.title, path: paths.map() },
    { name: t.use.title, path: paths.dataUse() },
    { name: t.glossary.title, path: paths.glossary(), footer: true },
    { name: t.integrity.title, path: paths.integrity() },
    { name: t.changes.title, path: paths.changes() },
    { name: t.nav.search, path: paths.search(), unlisted: true },
    { name: t.nav.siteMap, path: paths.siteMap(), footer: true },
    { name: t.nav.feed, path: paths.feed(), footer: true, unlisted: true },
  ];
}

/** What the foot of every page leads to. */
export function footerPages(t: Words, { pages }: SiteParts): SiteEntry[] {
  const written = WRITTEN.filter((id) => pages.includes(id));
  return [
    ...written.map((id) => ({ name: t.nav[id], path: paths.page(id) })),
    ...standingPages(t).filter(({ footer }) => footer),
  ];
}
