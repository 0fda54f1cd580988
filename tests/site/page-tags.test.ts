import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, pagesOf, type SitePage } from './pages.ts';

const { folder, address } = inject('site');
const pages = await pagesOf(folder);

/** What each part of the site is to those who harvest it; the first that fits counts. */
const KINDS: [pattern: RegExp, kind: 'column' | 'article' | 'tool'][] = [
  [/^disclosures\/(page|category|year|publisher)\//, 'column'],
  [/^(disclosures|articles)\/[a-z0-9-]+\/$/, 'article'],
  [
    /^((?:en\/)?search|sitemap|glossary|guide\/problems|indicators\/compare)\/$|^404\.html$|\/embed\/$/,
    'tool',
  ],
  [/^(?:en\/)?registers\/[^/]+\/(?!(year|category|state|area|page)\/)[^/]+\/$/, 'tool'],
  [/^/, 'column'],
];
const kindOf = ({ path }: SitePage) => KINDS.find(([pattern]) => pattern.test(path))![1];

const read = (path: string) => readFileSync(join(folder, decodeURI(path)), 'utf8');
const tag = ({ dom }: SitePage, name: string) => {
  const element = dom.querySelector(`meta[name="${name}"]`);
  return element ? attribute(element, 'content') : undefined;
};
const structured = ({ html }: SitePage) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, unknown>,
  );

const REQUIRED = {
  column: ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  article: ['ArticleTitle', 'PubDate', 'ContentSource'],
  tool: [],
};

test('every page carries the tags of its kind, none of another, and none that is empty', () => {
  const all = Object.values(REQUIRED).flat();
  const wrong = pages.flatMap((page) => {
    const wanted = ['SiteName', 'SiteDomain', ...REQUIRED[kindOf(page)]];
    const unwanted = all.filter((name) => !wanted.includes(name));
    return [
      ...wanted.filter((name) => !tag(page, name)).map((name) => `${page.path} lacks ${name}`),
      ...unwanted.filter((name) => tag(page, name)).map((name) => `${page.path} has ${name}`),
    ];
  });
  expect(new Set(pages.map(kindOf))).toEqual(new Set(['column', 'article', 'tool']));
  expect(wrong).toEqual([]);
});

test('no page makes up a 网站标识码 or a time of day', () => {
  expect(pages.filter((page) => tag(page, 'SiteIDCode')).map(({ path }) => path)).toEqual([]);
  const dates = pages.map((page) => tag(page, 'PubDate')).filter(Boolean);
  expect(dates.length).toBeGreaterThan(8);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

describe('structured data', () => {
  const ofType = (type: string) =>
    pages.flatMap((page) =>
      structured(page)
        .filter((data) => data['@type'] === type)
        .map((data) => ({ page, data })),
    );

  test('names every disclosure a Report of a GovernmentOrganization', () => {
    const reports = ofType('Report');
    const disclosures = pages.filter(({ path }) => /^disclosures\/[a-z0-9-]+\/$/.test(path));
    expect(reports.map(({ page }) => page.path)).toEqual(disclosures.map(({ path }) => path));
    for (const { data } of reports)
      expect(data.publisher).toMatchObject({ '@type': 'GovernmentOrganization' });
  });

  test('names every indicator a Dataset', () => {
    const indicators = pages.filter(({ path }) =>
      /^(en\/)?indicators\/(?!compare)[a-z0-9-]+\/$/.test(path),
    );
    expect(ofType('Dataset').length).toBe(indicators.length);
  });

  test('tells the way to every page that shows it, in the same words and places', () => {
    const trails = ofType('BreadcrumbList');
    expect(trails.length).toBe(pages.filter(({ html }) => html.includes('class="crumbs"')).length);
    for (const { page, data } of trails) {
      const shown = page.dom.querySelectorAll('.crumbs li').map((li) => li.textContent.trim());
      const items = data.itemListElement as { name: string; item: string; position: number }[];
      expect(items.map(({ name }) => name.trim())).toEqual(shown);
      expect(items.at(-1)!.item).toBe(new URL(page.path, address).href);
    }
  });
});

describe('feeds', () => {
  test('of every page that names them are there, and each names itself', () => {
    const feeds = new Set(
      pages.flatMap(({ dom }) =>
        dom
          .querySelectorAll('link[rel="alternate"]')
          .filter((link) => /atom|feed\+json/.test(attribute(link, 'type') ?? ''))
          .map((link) => attribute(link, 'href')!),
      ),
    );
    const endings = new Set([...feeds].map((path) => /\.\w+$/.exec(path)![0]));
    expect(endings).toEqual(new Set(['.xml', '.json']));
    for (const path of feeds) {
      const text = read(path);
      const self = new URL(path, address).href;
      if (path.endsWith('.json')) expect(JSON.parse(text)).toMatchObject({ feed_url: self });
      else expect(text).toContain(`<link rel="self" href="${self}"/>`);
    }
  });
});
