import { KEPT_FOR_EVER } from '#domain/site/response-headers.ts';

/** What leads readers and programs to pages: it comes when the pages are there. */
const ENTRIES =
  /^(?:.*\/)?(?:feeds\/.*|feed\.\w+|sitemap[^/]*\.xml|robots\.txt|opensearch\.xml)$|^(?:.*\/)?search\/[^/]+\.json$/;
/** Above the depth of any page. */
const DEEPEST = 100;

/**
 * When the file at a path of the site is to be uploaded, the smallest first: a page never comes before what it loads, nor a
 * list before the pages that it lists. Files named by their content are 0, data 1, pages from 2 on (those further down in
 * the tree first: the home page is the last of them), feeds, site maps and the entries of the search index after all.
 * Compressed forms come with their file. Removals take the opposite order.
 */
export function uploadRank(path: string): number {
  const plain = path.replace(/\.(?:br|gz)$/, '');
  if (KEPT_FOR_EVER.some(({ pattern }) => pattern.test(`/${plain}`))) return 0;
  if (ENTRIES.test(plain)) return 2 + DEEPEST + 1;
  if (!plain.endsWith('.html')) return 1;
  return 2 + Math.max(0, DEEPEST - plain.split('/').length);
}

/** The paths in the order of their upload; those of one rank, which may go side by side, as one list. */
export function uploadRounds(paths: string[]): string[][] {
  const byRank = Map.groupBy(paths, uploadRank);
  return [...byRank].toSorted(([a], [b]) => a - b).map(([, round]) => round);
}
