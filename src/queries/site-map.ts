import { siteFacets, PAGE_SIZE } from './catalogue.ts';
import { columnOfDisclosure } from './disclosure-columns.ts';
import type { ColumnId } from '#domain/site/disclosure-column.ts';
import { allArticles, allDisclosures, allIndicators, siteParts } from './collections.ts';
import { rankingPaths } from './indicator-paths.ts';
import { allRegisters } from '#queries/registers/registers.ts';
import { registerAddresses, smallEntryAddresses } from '#queries/registers/register-paths.ts';
import { allMonitoring, monitoringPlacePaths } from './monitoring.ts';
import { siteTree } from './site-tree.ts';
import { foreignLanguages } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** A page for search engines. */
export interface PageAddress {
  address: string;
  /** YYYY-MM-DD, where the page is dated. */
  day?: string;
}

/** Every page that the site leads to, columns first. */
export async function pageAddresses(): Promise<PageAddress[]> {
  const disclosures = await allDisclosures();
  const articles = await allArticles();
  const parts = await siteParts();
  const inColumn = (id: ColumnId) =>
    disclosures.filter((entry) => columnOfDisclosure(entry) === id).length;
  const tree = await siteTree();
  const named = tree.flatMap(({ path, entries }) => [
    ...(path ? [path] : []),
    ...entries.filter(({ unlisted }) => !unlisted).map((entry) => entry.path),
  ]);
  const dated = new Set(articles.map(({ id }) => paths.article(id)));
  const columns = new Set([
    paths.home(),
    ...named.filter((path) => !dated.has(path)),
    ...(parts.disclosures
      ? [
          paths.request(),
          ...numbered(disclosures.length, paths.disclosures),
          ...numbered(inColumn('rules'), paths.rules),
          ...numbered(inColumn('reports'), paths.reports),
        ]
      : []),
    ...(await siteFacets()).flatMap(({ entries }) =>
      entries.flatMap(({ count, pageOf }) => numbered(count, pageOf)),
    ),
    ...(await rankingPaths()).map(({ params: { id, key } }) => paths.ranking(id, key)),
    ...(await monitoringPlacePaths()).map(({ params: { id, place } }) =>
      paths.monitoredPlace(id, place),
    ),
    paths.problems(),
    ...(await foreignPaths()),
    ...(await registerAddresses()),
  ]);
  return [
    ...[...columns].map((path) => ({ address: address(path, site) })),
    ...disclosures.map(({ id, data }) => ({
      address: address(paths.disclosure(id), site),
      day: data.publishedOn,
    })),
    ...articles.map(({ id, data }) => ({
      address: address(paths.article(id), site),
      day: data.publishedOn,
    })),
  ];
}

/** The paths of all pages of a list of so many disclosures. */
function numbered(count: number, path: (page: number) => string): string[] {
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => path(index + 1));
}

/** The pages in other languages: those of entries, of series and of rankings are as many as in the site's own. */
async function foreignPaths(): Promise<string[]> {
  const [heads, { plans }, registers] = await Promise.all([
    allIndicators(),
    siteParts(),
    allRegisters(),
  ]);
  const own = [
    paths.home(),
    ...(plans ? [paths.plans()] : []),
    ...(registers.length > 0 ? [paths.registers()] : []),
    ...registers.map(({ id }) => paths.register(id)),
    ...(await smallEntryAddresses()),
    ...heads.map(({ indicator }) => paths.indicator(indicator.id)),
    paths.map(),
    paths.monitoring(),
    paths.exceedances(),
    ...(await allMonitoring()).map(({ id }) => paths.monitored(id)),
    ...(await monitoringPlacePaths()).map(({ params: { id, place } }) =>
      paths.monitoredPlace(id, place),
    ),
    paths.rankings(),
    ...(await rankingPaths()).map(({ params: { id, key } }) => paths.ranking(id, key)),
  ];
  return foreignLanguages.flatMap((tag) => own.map((path) => paths.foreign(tag, path)));
}
