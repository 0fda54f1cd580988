import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed, type Feed } from '#formats/feed.ts';
import { site } from '#site/site.ts';

const entry = {
  title: '一份<文件>&',
  address: 'http://x/disclosures/a/',
  day: '2020-01-01',
  summary: '概述\u0007',
  author: '甲局',
};
const feed: Feed = { title: '公开', path: '/feed.xml', page: '/disclosures/', entries: [entry] };

describe('a feed', () => {
  test('is dated by its newest entry, so that an unchanged site writes the same bytes', () => {
    expect(atomFeed(site, feed)).toContain(
      '<updated>2020-01-01T00:00:00+08:00</updated>\n  <entry>',
    );
    expect(atomFeed(site, { ...feed, entries: [] })).toContain('1970-01-01');
  });

  test('takes what looks like markup for text and leaves out what XML forbids', () => {
    const xml = atomFeed(site, feed);
    expect(xml).toContain('<title>一份&#60;文件&#62;&#38;</title>');
    expect(xml).toContain('<summary>概述</summary>');
  });

  test('says the same as JSON Feed', () => {
    expect(jsonFeed(site, feed)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: entry.address, title: entry.title, date_published: '2020-01-01T00:00:00+08:00' },
      ],
    });
  });
});
