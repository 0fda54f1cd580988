import { describe, expect, inject, test } from 'vitest';
import { pageTypes } from '#tests/browser/page-types.ts';
import { attribute, pagesOf, type SitePage } from './pages.ts';

const { folder, address } = inject('site');
const pages = await pagesOf(folder);
const typeOf = ({ path }: SitePage) => pageTypes.find(({ pattern }) => pattern.test(path));
const framed = pages.filter((page) => !typeOf(page)?.embedded);

/** The paths of the pages that break a rule. */
function breaking(rule: (page: SitePage) => boolean, among = pages): string[] {
  return among.filter((page) => !rule(page)).map(({ path }) => path || 'home');
}

const meta = ({ dom }: SitePage, name: string) => {
  const element = dom.querySelector(`meta[name="${name}"]`);
  return (element && attribute(element, 'content')) ?? '';
};

test('every page is of a kind that the browser tests know, and each of their examples is there', () => {
  expect(breaking((page) => typeOf(page) !== undefined)).toEqual([]);
  const built = new Set(pages.map(({ path }) => path));
  expect(pageTypes.map(({ example }) => example).filter((path) => !built.has(path))).toEqual([]);
});

describe('every page', () => {
  test('says its language', () => {
    expect(
      breaking(
        ({ dom, path }) =>
          dom.querySelector('html')?.getAttributeValue('lang') ===
          (path.startsWith('en/') ? 'en' : 'zh-CN'),
      ),
    ).toEqual([]);
  });

  test('begins no remark of a list with a comma', () => {
    const remarks = pages.flatMap(({ dom }) =>
      dom
        .querySelectorAll('.row-more > span')
        .filter((part) => !part.hasAttribute('class'))
        .map(({ textContent }) => textContent.trim()),
    );
    expect(remarks.length).toBeGreaterThan(20);
    expect(remarks.filter((words) => /^[，、；,;]/.test(words))).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = framed.map(({ dom }) => dom.querySelector('title')?.textContent.trim());
    expect(titles.filter((title) => !title)).toEqual([]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('marks in its head the part of the site that it belongs to, and no other', () => {
    // The head is rendered once for all pages that mark the same.
    const parts: [RegExp, string[]][] = [
      [/^$/, ['首页']],
      [/^(?:disclosures|rules|annual-reports|request)\//, ['公开信息']],
      [/^indicators\//, ['指标数据']],
      [/^plans\//, ['计划进展']],
      [/^registers\//, ['名录']],
      [/^articles\//, ['解读']],
      [/^guide\//, ['指南']],
    ];
    const wrong = framed
      .filter(({ path }) => !path.startsWith('en/'))
      .flatMap(({ path, dom }) => {
        const marked = dom
          .querySelectorAll('.masthead nav [aria-current]')
          .map(({ textContent }) => textContent.trim());
        const wanted = parts.find(([own]) => own.test(path))?.[1] ?? [];
        return marked.join() === wanted.join() ? [] : [[path, marked]];
      });
    expect(wrong).toEqual([]);
  });

  test('has one search box, the search page and the page of what is missing their own', () => {
    const boxes = ({ dom }: SitePage) => dom.querySelectorAll('form[role="search"]').length;
    const counts = framed
      .filter(({ path }) => !path.startsWith('en/'))
      .map((page) => [page.path, boxes(page)]);
    expect(counts.filter(([path, count]) => count !== (path === '404.html' ? 2 : 1))).toEqual([]);
  });

  test('has a description', () => {
    expect(breaking((page) => meta(page, 'description').length >= 10)).toEqual([]);
  });

  test('fits the width of its device', () => {
    expect(breaking((page) => meta(page, 'viewport').includes('width=device-width'))).toEqual([]);
  });

  test('names the address that search engines are to list: its own, or that of the page which holds it all', () => {
    const canonical = ({ dom }: SitePage) =>
      dom.querySelector('link[rel="canonical"]')?.getAttributeValue('href');
    const expected = (page: SitePage) => {
      const { listed = (path: string) => path } = typeOf(page)!;
      const path = listed(page.path);
      return path === undefined ? undefined : new URL(path, address).href;
    };
    expect(breaking((page) => canonical(page) === expected(page))).toEqual([]);
  });

  test('may be listed by search engines', () => {
    expect(breaking((page) => meta(page, 'robots') === '')).toEqual([]);
  });

  test('has one main heading and one main landmark', () => {
    expect(breaking(({ dom }) => dom.querySelectorAll('h1').length === 1)).toEqual([]);
    expect(breaking(({ dom }) => dom.querySelectorAll('main').length === 1)).toEqual([]);
  });

  test('skips no level of headings', () => {
    const levels = ({ dom }: SitePage) =>
      dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(
      breaking((page) => levels(page).every((level, i, all) => level <= (all[i - 1] ?? 0) + 1)),
    ).toEqual([]);
  });

  test('lets the keyboard skip to its main part first', () => {
    const first = ({ dom }: SitePage) => dom.querySelector('body a');
    expect(
      breaking((page) => {
        const target = first(page)?.getAttributeValue('href');
        return target?.startsWith('#') === true && page.dom.querySelector(`main${target}`) !== null;
      }, framed),
    ).toEqual([]);
  });

  test('holds structured data that is valid JSON', () => {
    const data = pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json]) => json!,
      ),
    );
    expect(data.length).toBeGreaterThan(0);
    for (const json of data) expect(JSON.parse(json)).toHaveProperty('@context');
  });
});

describe('a strict Content-Security-Policy refuses nothing: no page', () => {
  test('holds inline styles', () => {
    expect(breaking(({ dom }) => dom.querySelectorAll('style, [style]').length === 0)).toEqual([]);
  });

  test('holds inline scripts that run', () => {
    const runs = ({ dom }: SitePage) =>
      dom
        .querySelectorAll('script')
        .some(
          (script) =>
            !script.hasAttribute('src') &&
            script.getAttributeValue('type') !== 'application/ld+json',
        );
    expect(breaking((page) => !runs(page))).toEqual([]);
  });

  test('holds event handlers or javascript: addresses', () => {
    expect(
      breaking(
        ({ html }) => !/<[a-z][^>]*\s(on[a-z]+=|(href|src|action)=["']?\s*javascript:)/i.test(html),
      ),
    ).toEqual([]);
  });
});
