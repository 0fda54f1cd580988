/** sitemaps.org allows 50,000 addresses a file. */
export const SITEMAP_SIZE = 50_000;

/** Names of the site map files that a number of addresses needs. */
export function sitemapFiles(count: number): string[] {
  return Array.from(
    { length: Math.max(1, Math.ceil(count / SITEMAP_SIZE)) },
    (_, index) => `sitemap-${index}`,
  );
}
