import type { APIRoute } from 'astro';
import { atomFeed } from '../feed.ts';
import { ATOM, wholeFeed } from '../feeds.ts';
import { site } from '../site.ts';
import { paths } from '../urls.ts';

/** The newest disclosures as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () =>
  new Response(atomFeed(site, await wholeFeed(paths.feed())), ATOM);
