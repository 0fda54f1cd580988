import type { APIRoute } from 'astro';
import { site } from '#site/site.ts';
import { address, link } from '#site/urls.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: ${link('/')}\nSitemap: ${address('/sitemap-index.xml', site)}\n`,
  );
