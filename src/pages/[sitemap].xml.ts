import type { APIRoute } from 'astro';
import { escapeXml } from '#formats/feed.ts';
import { pageAddresses } from '#queries/site-map.ts';
import { sitemapFiles, SITEMAP_SIZE } from '#queries/sitemap-files.ts';

export async function getStaticPaths() {
  const files = sitemapFiles((await pageAddresses()).length);
  return files.map((sitemap, index) => ({ params: { sitemap }, props: { index } }));
}

/** One site map of addresses (sitemaps.org 0.9). */
export const GET: APIRoute = async ({ props }) => {
  const start = (props['index'] as number) * SITEMAP_SIZE;
  const entries = (await pageAddresses())
    .slice(start, start + SITEMAP_SIZE)
    .map(
      ({ address, day }) =>
        `  <url><loc>${escapeXml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`,
    );
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`);
};
