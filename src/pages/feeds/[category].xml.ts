import type { APIRoute } from 'astro';
import { atomFeed, type Feed } from '../../feed.ts';
import { ATOM, categoryFeeds } from '../../feeds.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  return (await categoryFeeds()).map(({ category, feed }) => ({
    params: { category },
    props: { feed },
  }));
}

/** The newest disclosures of one category as an Atom feed (RFC 4287). */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(atomFeed(site, props.feed), ATOM);
