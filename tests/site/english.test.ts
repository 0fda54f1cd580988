import { TextNode, type HtmlElement } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { attribute, pagesOf, type SitePage } from './pages.ts';

const { folder, address } = inject('site');
const pages = await pagesOf(folder);
const english = pages.filter(({ path }) => path.startsWith('en/'));
const chineseOf = ({ path }: SitePage) => (path === 'en/' ? 'indicators/' : path.slice(3));

function languagesOf({ dom }: SitePage): Record<string, string | undefined> {
  return Object.fromEntries(
    dom
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((own) => [attribute(own, 'hreflang'), attribute(own, 'href')]),
  );
}

/** Chinese words of an element that do not stand below a mark of their language; charts write names as they are. */
function unmarked(element: HtmlElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (node instanceof TextNode)
      return /\p{Script=Han}/u.test(node.textContent) ? [node.textContent] : [];
    const inner = node as HtmlElement;
    const chart = inner.is('figure') || inner.is('script');
    return chart || attribute(inner, 'lang') === 'zh-CN' ? [] : unmarked(inner);
  });
}

test('every indicator has an English page', () => {
  const indicators = pages.filter(({ path }) => /^indicators\/(?!compare\/)[^/]+\/$/.test(path));
  expect(indicators.length).toBeGreaterThan(20);
  expect(english.map(chineseOf)).toEqual(
    expect.arrayContaining(['indicators/', ...indicators.map(({ path }) => path)]),
  );
});

test('every register has an English page, whose columns are called as its schema says in English', () => {
  const registers = pages.filter(({ path }) => /^registers\/[^/]+\/$/.test(path));
  expect(registers.length).toBeGreaterThan(5);
  expect(english.map(chineseOf)).toEqual(
    expect.arrayContaining(['registers/', ...registers.map(({ path }) => path)]),
  );
  const own = english.find(({ path }) => path === 'en/registers/rectification/')!;
  const headings = own.dom.querySelectorAll('[data-register-table] thead th');
  expect(headings.map(({ textContent }) => textContent.trim()).slice(0, 3)).toEqual([
    'Problem',
    'Date of the notice or report',
    'State',
  ]);
});

test('the map, monitoring, rankings and every entry of a register are there in English', () => {
  const kinds =
    /^(?:map|monitoring|rankings)\/|^registers\/[^/]+\/(?!(?:year|category|state|area|page)\/)[^/]+\/$/;
  const own = pages.filter(({ path }) => kinds.test(path)).map(({ path }) => path);
  expect(own.length).toBeGreaterThan(60);
  expect(english.map(chineseOf)).toEqual(expect.arrayContaining(own));
});

/** Where the masthead of a page leads readers of another language. */
const switchOf = ({ dom }: SitePage, language: string) =>
  attribute(dom.querySelector(`.masthead a[hreflang="${language}"]`)!, 'href');

test.each(english)('who changes the language on $path stays on the page', (page) => {
  const chinese = chineseOf(page);
  expect(decodeURI(switchOf(page, 'zh-CN')!)).toBe(`/${chinese}`);
  const twin = pages.find(({ path }) => path === chinese)!;
  expect(decodeURI(switchOf(twin, 'en')!)).toBe(`/${page.path}`);
});

test.each(english)('$path and its Chinese page name each other', (page) => {
  const chinese = pages.find(({ path }) => path === chineseOf(page))!;
  const at = (path: string) => new URL(path, address).href;
  const both = {
    'zh-CN': at(chinese.path),
    'x-default': at(chinese.path),
    en: at(page.path),
  };
  expect(languagesOf(page)).toEqual(both);
  expect(languagesOf(chinese)).toEqual(both);
});

test.each(english)('$path is English, and marks what is not', ({ dom }) => {
  expect(dom.querySelector('html')?.getAttributeValue('lang')).toBe('en');
  expect(unmarked(dom.querySelector('body')!)).toEqual([]);
});
