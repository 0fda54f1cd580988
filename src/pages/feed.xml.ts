import type { APIRoute } from 'astro';
import { atomFeed } from '#formats/feed.ts';
import { ATOM, wholeFeed } from '#formats/feeds.ts';
import { site } from '#site/site.ts';
import { paths } from '#site/urls.ts';

/** The newest disclosures as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () =>
  new Response(atomFeed(site, await wholeFeed(paths.feed())), ATOM);
