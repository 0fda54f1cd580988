import { expect, test } from 'vitest';
import { sitemapFiles, SITEMAP_SIZE } from '#queries/sitemap-files.ts';

test('a site map is cut into files of at most fifty thousand addresses, and there is always one', () => {
  expect(SITEMAP_SIZE).toBeLessThanOrEqual(50_000);
  expect(sitemapFiles(0)).toEqual(['sitemap-0']);
  expect(sitemapFiles(50_000)).toHaveLength(1);
  expect(sitemapFiles(50_001)).toEqual(['sitemap-0', 'sitemap-1']);
  expect(sitemapFiles(1_000_000)).toHaveLength(20);
});
