import type { APIRoute } from 'astro';
import { allDisclosures } from '../collections.ts';
import { atomFeed } from '../feed.ts';
import { site } from '../site.config.ts';
import { address, paths } from '../urls.ts';

/** The newest disclosures as an Atom feed (RFC 4287). */
export const GET: APIRoute = async () => {
  const entries = (await allDisclosures()).slice(0, 50).map(({ id, data }) => ({
    title: data.title,
    address: address(paths.disclosure(id), site),
    day: data.publishedOn,
    summary: data.summary ?? data.title,
    author: data.publisher ?? site.bureau.name,
  }));
  return new Response(atomFeed(site, entries), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
