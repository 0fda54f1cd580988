import type { SiteConfig } from '#domain/site/site-schema.ts';
import { licenceStatement } from '#site/licence.ts';
import { address } from '#site/urls.ts';

/** What a feed is about: all disclosures or those of one category. */
export interface Feed {
  title: string;
  /** Its own path. */
  path: string;
  /** The page that lists the same. */
  page: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  title: string;
  address: string;
  /** Where another entry has the same address. */
  id?: string;
  /** YYYY-MM-DD; documents are dated by the day, so the feed says midnight in China. */
  day: string;
  summary: string;
  author: string;
}

/** An Atom feed (RFC 4287). Its date is its newest entry's, so that an unchanged site writes the same bytes. */
export function atomFeed(site: SiteConfig, { title, path, page, entries }: Feed): string {
  const self = address(path, site);
  const newest = entries[0]?.day ?? '1970-01-01';
  const items = entries.map(
    (entry) => `  <entry>
    <title>${escapeXml(entry.title)}</title>
    <link href="${escapeXml(entry.address)}"/>
    <id>${escapeXml(entry.id ?? entry.address)}</id>
    <updated>${moment(entry.day)}</updated>
    <author><name>${escapeXml(entry.author)}</name></author>
    <summary>${escapeXml(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(site.description)}</subtitle>
  <link rel="self" href="${escapeXml(self)}"/>
  <link href="${escapeXml(address(page, site))}"/>
  <id>${escapeXml(self)}</id>
  <rights>${escapeXml(licenceStatement())}</rights>
  <updated>${moment(newest)}</updated>
${items.join('')}</feed>
`;
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(site: SiteConfig, { title, path, page, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: site.description,
    language: site.language,
    home_page_url: address(page, site),
    feed_url: address(path, site),
    // An extension, as JSON Feed 1.1 allows: it has no field of its own for rights.
    _rights: { about: address('/about/', site), statement: licenceStatement() },
    items: entries.map((entry) => ({
      id: entry.id ?? entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_text: entry.summary,
      date_published: moment(entry.day),
      authors: [{ name: entry.author }],
    })),
  };
}

function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** Text made safe in XML; control characters, which XML 1.0 forbids, are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
