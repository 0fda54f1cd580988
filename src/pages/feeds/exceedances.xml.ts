import type { APIRoute } from 'astro';
import { atomFeed } from '#formats/feed.ts';
import { ATOM, exceedancesFeed } from '#formats/feeds.ts';
import { site } from '#site/site.ts';

/** Values above a limit, as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () =>
  new Response(atomFeed(site, await exceedancesFeed()), ATOM);
