import type { APIRoute } from 'astro';
import { jsonFeed } from '../feed.ts';
import { wholeFeed } from '../feeds.ts';
import { site } from '../site.ts';
import { paths } from '../urls.ts';

/** The newest disclosures as a JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed(site, await wholeFeed(paths.jsonFeed())));
