import { FACETS, groupsOf } from '#queries/catalogue.ts';
import { allChanges, allDisclosures, type DisclosureEntry } from '#queries/collections.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { allExceedances } from '#queries/monitoring.ts';
import { formatLevel } from '#domain/values/level.ts';
import { isFormatAlone } from '#domain/indicators/version-diff.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { changeWords, versionPath } from '#site/recorded-change.ts';

/** How many of the newest disclosures a feed holds. */
const NEWEST = 50;

/** The feed of all disclosures. */
export async function wholeFeed(path: string): Promise<Feed> {
  const entries = newest(await allDisclosures());
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
      entries: newest(entries),
    },
  }));
}

/** What the newest recorded versions changed in the data. */
export async function changesFeed(): Promise<Feed> {
  // Who follows the data wants to hear of values, not of columns.
  const changes = (await allChanges())
    .filter(({ first, changes: own }) => first || !isFormatAlone(own))
    .slice(0, NEWEST);
  const corrections = (await allDisclosures())
    .filter(({ data }) => data.corrections)
    .flatMap(correctionEntries);
  const versions = changes.map((change) => ({
    title: change.name,
    address: address(versionPath(change), site),
    ...(change.time > 1 && { id: `${address(versionPath(change), site)}#${change.time}` }),
    day: change.date,
    summary: changeWords(change, t),
    author: site.bureau.name,
  }));
  return {
    title: `${site.name}${t.colon}${t.changes.title}`,
    path: paths.changesFeed(),
    page: paths.changes(),
    entries: byDay([...versions, ...corrections]),
  };
}

/** The newest documents and corrections of documents. */
function newest(entries: DisclosureEntry[]): FeedEntry[] {
  // Most of ten thousand have none: only these are sorted in among the newest documents.
  const corrected = entries.filter(({ data }) => data.corrections).flatMap(correctionEntries);
  return byDay([...entries.slice(0, NEWEST).map(entryOf), ...corrected]);
}

/** The newest, in the order in which they were handed in where the day is one. */
const byDay = (entries: FeedEntry[]): FeedEntry[] =>
  entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, NEWEST);

/** What was put right in a document, as entries of their own: who has read the document hears of it. */
function correctionEntries(entry: DisclosureEntry): FeedEntry[] {
  const { title, corrections = [] } = entry.data;
  return corrections.map(({ date, from, to, why }, at) => ({
    ...entryOf(entry),
    title: t.corrections.titleOf(title),
    address: address(paths.disclosure(entry.id, `correction-${at + 1}`), site),
    day: date,
    summary: [t.corrections.changed(from, to), t.corrections.why(why)].join('；'),
  }));
}

/** The newest values above a limit. */
export async function exceedancesFeed(): Promise<Feed> {
  const words = t.monitoring;
  const rows = (await allExceedances()).slice(0, NEWEST);
  return {
    title: `${site.name}${t.colon}${words.exceedances}`,
    path: paths.exceedancesFeed(),
    page: paths.exceedances(),
    entries: rows.map((row) => ({
      title: words.entry(row.name, row.place, row.label),
      // An entry's address names it: one page shows many values.
      address: `${address(row.path, site).replace(/#.*$/, '')}#d${row.time}-${encodeURIComponent(row.place)}`,
      day: lastDayOf(row.time),
      summary:
        words.entryWords(
          `${formatLevel(row)} ${row.unit}`,
          `${formatLevel(row.limit)} ${row.unit}`,
          `${row.standard} ${row.grade}`,
        ) + (row.unaudited ? `${t.comma}${words.unaudited}${t.brackets(row.source)}` : ''),
      author: row.unaudited ? row.source : site.bureau.name,
    })),
  };
}

/** The last day of a time, YYYY-MM-DD: a value of a year is told when the year is over. */
function lastDayOf(time: string): string {
  return new Date(parsePeriod(time)!.end - 1).toISOString().slice(0, 10);
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
