import { FACETS, groupsOf } from '#queries/catalogue.ts';
import { allChanges, allDisclosures, type DisclosureEntry } from '#queries/collections.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** How many of the newest disclosures a feed holds. */
const NEWEST = 50;

/** The feed of all disclosures. */
export async function wholeFeed(path: string): Promise<Feed> {
  const entries = (await allDisclosures()).slice(0, NEWEST).map(entryOf);
  return { title: site.name, path, page: paths.disclosures(), entries };
}

/** A feed for each category. */
export async function categoryFeeds(): Promise<{ category: string; feed: Feed }[]> {
  const groups = groupsOf(await allDisclosures(), FACETS.category.of);
  return [...groups].map(([category, entries]) => ({
    category,
    feed: {
      title: `${site.name}${t.colon}${category}`,
      path: paths.categoryFeed(category),
      page: paths.category(category),
      entries: entries.slice(0, NEWEST).map(entryOf),
    },
  }));
}

/** What the newest recorded versions changed in the data. */
export async function changesFeed(): Promise<Feed> {
  const changes = (await allChanges()).slice(0, NEWEST);
  return {
    title: `${site.name}${t.colon}${t.changes.title}`,
    path: paths.changesFeed(),
    page: paths.changes(),
    entries: changes.map(({ indicator, name, version, date, first, changes: own }) => ({
      title: name,
      address: address(paths.version(indicator, version), site),
      day: date,
      summary: first ? t.changes.first(own.added.length) : t.changes.summary(own),
      author: site.bureau.name,
    })),
  };
}

/** The headers of an Atom feed. */
export const ATOM = { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } };

function entryOf({ id, data }: DisclosureEntry): FeedEntry {
  return {
    title: data.title,
    address: address(paths.disclosure(id), site),
    day: data.publishedOn,
    summary: data.summary ?? data.title,
    author: data.publisher ?? site.bureau.name,
  };
}
