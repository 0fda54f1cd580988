import { siteFacets } from './catalogue.ts';
import { allArticles, allPlans, indicatorsByTheme, siteParts } from './collections.ts';
import { writtenPages } from './content-entries.ts';
import { columnsOf } from './disclosure-columns.ts';
import { rankedIndicators } from './indicator-paths.ts';
import { allRegisters } from '#queries/registers/registers.ts';
import { allMonitoring } from './monitoring.ts';
import { standingPages, type SiteEntry } from './standing-pages.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';

/** A part of the site with its pages. */
export interface SiteColumn {
  name: string;
  /** The part's first page. */
  path?: string;
  entries: SiteEntry[];
  /** Whether this site has the part; it does when left out. */
  shown?: boolean;
}

/**
 * The pages of the site, part by part: the one list behind the site map for readers and the one for search engines
 * (`site-map.ts`). A new type of page gets its entry here, or in `standing-pages.ts`. Documents are not listed one by
 * one: the catalogue does that, and this list must not grow with them.
 */
export async function siteTree(t: Words = siteWords): Promise<SiteColumn[]> {
  const parts = await siteParts();
  const columns: SiteColumn[] = [
    {
      name: t.nav.disclosures,
      path: paths.disclosures(),
      shown: parts.disclosures,
      entries: [
        ...columnsOf(parts)
          .filter(({ id }) => id !== 'disclosures')
          .map(({ id, path }) => ({ name: t.disclosureColumns.names[id], path })),
        ...(await siteFacets()).flatMap(({ entries }) => entries.slice(0, MOST_OF_A_FACET)),
      ],
    },
    {
      name: t.nav.indicators,
      path: paths.indicators(),
      entries: (await indicatorsByTheme()).flatMap(({ heads }) =>
        heads.map(({ indicator: { id, name } }) => ({ name, path: paths.indicator(id) })),
      ),
    },
    {
      name: t.rankings.title,
      path: paths.rankings(),
      entries: (await rankedIndicators()).map(({ indicator: { id, name } }) => ({
        name: t.rankings.of(name),
        path: paths.ranking(id),
      })),
    },
    {
      name: t.monitoring.title,
      path: paths.monitoring(),
      entries: [
        { name: t.monitoring.exceedances, path: paths.exceedances() },
        ...(await allMonitoring()).map(({ id, name }) => ({ name, path: paths.monitored(id) })),
      ],
    },
    {
      name: t.nav.plans,
      path: paths.plans(),
      shown: parts.plans,
      entries: (await allPlans()).map(({ year }) => ({
        name: t.plans.of(year),
        path: paths.plan(year),
      })),
    },
    {
      name: t.nav.registers,
      path: paths.registers(),
      shown: parts.registers,
      entries: (await allRegisters()).map(({ id, name }) => ({ name, path: paths.register(id) })),
    },
    {
      name: t.nav.articles,
      path: paths.articles(),
      shown: parts.articles,
      entries: (await allArticles()).map(({ id, data }) => ({
        name: data.title,
        path: paths.article(id),
      })),
    },
    {
      name: t.siteMapPage.others,
      entries: [
        // The guide is above, among the documents' own columns.
        ...(await writtenPages())
          .filter(({ id }) => !parts.disclosures || id !== 'guide')
          .map(({ id, data }) => ({ name: data.title, path: paths.page(id) })),
        ...standingPages(t),
      ],
    },
  ];
  return columns.filter(({ shown = true }) => shown);
}

/** A list of categories or years on the site map ends here. */
const MOST_OF_A_FACET = 20;
