import type { SiteConfig } from './site-schema.ts';
import { address, paths } from './urls.ts';

export interface FeedEntry {
  title: string;
  address: string;
  /** YYYY-MM-DD; documents are dated by the day, so the feed says midnight in China. */
  day: string;
  summary: string;
  author: string;
}

/** An Atom feed (RFC 4287). Its date is its newest entry's, so that an unchanged site writes the same bytes. */
export function atomFeed(site: SiteConfig, entries: FeedEntry[]): string {
  const self = address(paths.feed(), site);
  const newest = entries[0]?.day ?? '1970-01-01';
  const items = entries.map(
    (entry) => `  <entry>
    <title>${escape(entry.title)}</title>
    <link href="${escape(entry.address)}"/>
    <id>${escape(entry.address)}</id>
    <updated>${moment(entry.day)}</updated>
    <author><name>${escape(entry.author)}</name></author>
    <summary>${escape(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <title>${escape(site.name)}</title>
  <subtitle>${escape(site.description)}</subtitle>
  <link rel="self" href="${escape(self)}"/>
  <link href="${escape(address(paths.home(), site))}"/>
  <id>${escape(address(paths.home(), site))}</id>
  <updated>${moment(newest)}</updated>
${items.join('')}</feed>
`;
}

function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** Text made safe in XML; control characters, which XML 1.0 forbids, are left out. */
export function escape(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
