import type { APIRoute } from 'astro';
import { jsonFeed, type Feed } from '../../feed.ts';
import { categoryFeeds } from '../../feeds.ts';
import { site } from '../../site.ts';
import { paths } from '../../urls.ts';

export async function getStaticPaths() {
  return (await categoryFeeds()).map(({ category, feed }) => ({
    params: { category },
    props: { feed: { ...feed, path: paths.categoryJsonFeed(category) } },
  }));
}

/** The newest disclosures of one category as a JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  Response.json(jsonFeed(site, props.feed));
