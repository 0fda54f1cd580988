import type { APIRoute } from 'astro';
import { jsonFeed } from '#formats/feed.ts';
import { wholeFeed } from '#formats/feeds.ts';
import { site } from '#site/site.ts';
import { paths } from '#site/urls.ts';

/** The newest disclosures as a JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed(site, await wholeFeed(paths.jsonFeed())));
