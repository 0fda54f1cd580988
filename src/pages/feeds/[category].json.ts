import type { APIRoute } from 'astro';
import { jsonFeed, type Feed } from '#formats/feed.ts';
import { categoryFeeds } from '#formats/feeds.ts';
import { site } from '#site/site.ts';
import { paths } from '#site/urls.ts';

export async function getStaticPaths() {
  return (await categoryFeeds()).map(({ category, feed }) => ({
    params: { category },
    props: { feed: { ...feed, path: paths.categoryJsonFeed(category) } },
  }));
}

/** The newest disclosures of one category as a JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  Response.json(jsonFeed(site, props.feed));
