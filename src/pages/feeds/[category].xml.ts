import type { APIRoute } from 'astro';
import { atomFeed, type Feed } from '#formats/feed.ts';
import { ATOM, categoryFeeds } from '#formats/feeds.ts';
import { site } from '#site/site.ts';

export async function getStaticPaths() {
  return (await categoryFeeds()).map(({ category, feed }) => ({
    params: { category },
    props: { feed },
  }));
}

/** The newest disclosures of one category as an Atom feed (RFC 4287). */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(atomFeed(site, props.feed), ATOM);
