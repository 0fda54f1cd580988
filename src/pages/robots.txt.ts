import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { address, link } from '../urls.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: ${link('/')}\nSitemap: ${address('/sitemap-index.xml', site)}\n`,
  );
