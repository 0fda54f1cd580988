import type { APIRoute } from 'astro';
import { atomFeed } from '../../feed.ts';
import { ATOM, changesFeed } from '../../feeds.ts';
import { site } from '../../site.ts';

/** What changed in the data, as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () => new Response(atomFeed(site, await changesFeed()), ATOM);
