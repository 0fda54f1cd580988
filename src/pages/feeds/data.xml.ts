import type { APIRoute } from 'astro';
import { atomFeed } from '#formats/feed.ts';
import { ATOM, changesFeed } from '#formats/feeds.ts';
import { site } from '#site/site.ts';

/** What changed in the data, as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () => new Response(atomFeed(site, await changesFeed()), ATOM);
