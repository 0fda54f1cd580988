import type { APIRoute } from 'astro';
import { escapeXml } from '#formats/feed.ts';
import { site } from '#site/site.ts';
import { pageAddresses } from '#queries/site-map.ts';
import { sitemapFiles } from '#queries/sitemap-files.ts';
import { address } from '#site/urls.ts';

/** The index of the site maps (sitemaps.org 0.9): each holds at most 50,000 addresses. */
export const GET: APIRoute = async () => {
  const files = sitemapFiles((await pageAddresses()).length);
  const entries = files.map(
    (file) => `  <sitemap><loc>${escapeXml(address(`/${file}.xml`, site))}</loc></sitemap>\n`,
  );
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</sitemapindex>
`);
};
