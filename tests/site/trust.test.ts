import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { attribute, pagesOf, type SitePage } from './pages.ts';

const { folder } = inject('site');
const pages = new Map((await pagesOf(folder)).map((page) => [page.path, page]));
const words = (element: HtmlElement | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, '');
const page = (path: string): SitePage => {
  const found = pages.get(path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};
const indicators = [...pages.values()].filter(({ path }) =>
  /^indicators\/(?!compare\/)[^/]+\/$/.test(path),
);
const STATUSES = ['已公布', '推算', '初步', '已修订', '暂缺', '已被后来的公布替代'];

/** The words that a link leads to, by the id in its address. */
function target(link: HtmlElement): string {
  const address = new URL(attribute(link, 'href')!, 'https://a.example');
  const { dom } = page(decodeURI(address.pathname).slice(1));
  const id = decodeURIComponent(address.hash.slice(1));
  const found = dom.querySelectorAll('[id]').find((element) => attribute(element, 'id') === id);
  if (!found) throw new Error(`${address.pathname} has no ${id}`);
  return words(found);
}

test('no page, table or feed calls quoted words the document’s own (原句): they may be those of a digest', () => {
  const files = listFiles(folder).filter(
    (path) => /\.(?:html|csv|json|jsonld|xml|bib|txt)$/.test(path) && !path.startsWith('edit/'),
  );
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.filter((path) => readFileSync(join(folder, path), 'utf8').includes('原句'));
  expect(wrong).toEqual([]);
});

describe('every value of an indicator page', () => {
  test.each(indicators.map(({ path }) => path))(
    'of %s shows its status and either the very words that state it or its arithmetic',
    (path) => {
      const rows = page(path).dom.querySelectorAll('table[data-sortable] tbody tr');
      const classes = page(path).dom.querySelector('table.classes') !== null;
      for (const row of rows) {
        const link = row
          .querySelectorAll('td a')
          .findLast((one) => attribute(one, 'href')!.startsWith('/'));
        if (!classes) {
          const status = row.querySelectorAll('td').map((cell) => words(cell));
          expect(
            status.some((text) => STATUSES.includes(text)),
            words(row),
          ).toBe(true);
        }
        if (!link) {
          expect(words(row)).toMatch(/推算：.*=/);
          continue;
        }
        const quote = classes
          ? attribute(link, 'aria-label')!.replace(/^看出处：/, '')
          : words(link).replace(/^“|”$|^摘编：/g, '');
        expect(target(link)).toContain(quote.replace(/\s+/g, ''));
      }
    },
  );

  test('is somewhere: no page is empty', () => {
    const rows = indicators.flatMap(({ dom }) =>
      dom.querySelectorAll('table[data-sortable] tbody tr'),
    );
    expect(indicators.length).toBeGreaterThan(20);
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe('the first thing on an indicator page', () => {
  const headline = (id: string) => {
    const { dom } = page(`indicators/${id}/`);
    return ['.message', '.headline-source'].map((own) => words(dom.querySelector(own))).join('');
  };

  test('is the newest value, which way it went, whether it keeps the limit, and the sentence that states it', () => {
    const text = headline('pm25');
    expect(text).toContain('2023年，舟山市为17微克/立方米，比2022年高3微克/立方米，变差。');
    expect(text).toContain('2018年以来由21（推算）到17，总的变好；2022年曾降到14，之后回升。');
    expect(text).toContain('2021年只有市区的数。未超过二级限值35。');
    expect(text).toContain('摘编：PM2.5浓度为17微克/立方米');
  });

  test('does not hide that the document’s own table comes to something else', () => {
    expect(headline('water-class-share')).toContain('18÷20=90.0%，与文件所写不同');
  });

  test('of classes is how many meet what is required of them, and which do not', () => {
    const text = headline('surface-water-class');
    expect(text).toContain('21/23个断面达标');
    expect(text).toContain('未达标：岑港河（Ⅴ类，目标Ⅲ类）、芦东水库（Ⅲ类，目标Ⅱ类）');
    expect(text).toContain('看不出是否达标：勾山河');
    expect(text).toContain('没有数据：岑港水库（施工停测）');
  });
});

describe('the page of all checks', () => {
  const { dom } = page('data/integrity/');
  const rows = (section: string) =>
    dom.querySelectorAll(`#${section} tbody tr`).map((row) => words(row));

  test.each([
    ['20 against 17', 'PM2.5浓度舟山市2020年', '同比下降15.0%', '(17−20)÷20=−15.0%，与文件一致'],
    ['17 against 15', 'PM2.5浓度市区2021年', '同比下降11.8%', '(15−17)÷17=−11.8%，与文件一致'],
    [
      '96.7 against 97.8',
      '空气质量优良率舟山市2020年',
      '上升1.1个百分点',
      '97.8−96.7=1.1，与文件一致',
    ],
    ['what has no base', 'PM2.5浓度舟山市2019年', '同比下降4.8%', '没有2018年的公布数，无法核对'],
  ])('recomputes stated changes: %s', (_, figure, stated, result) => {
    const row = rows('changes').find((text) => text.startsWith(figure))!;
    expect(row).toContain(stated);
    expect(row).toContain(result);
  });

  test('lists every stated change of the site, and each once', () => {
    const stated = indicators.flatMap(({ path }) => {
      const file = readFileSync(join(folder, path.replace(/\/$/, '.json')), 'utf8');
      const { observations } = JSON.parse(file) as { observations: { statedChange?: object }[] };
      return observations.filter(({ statedChange }) => statedChange);
    });
    expect(rows('changes')).toHaveLength(stated.length);
    expect(new Set(rows('changes')).size).toBe(stated.length);
  });

  test('shows first exactly which figures of November 2024 differ from their table, and how it was read', () => {
    const differing = dom
      .querySelectorAll('#recounts .check-disagrees')
      .map((check) => words(check));
    const reading = '按表1中市控以上断面的水质类别数，施工停测的不计';
    const district = '按表1中本区县市控以上断面的符合程度';
    expect(differing.sort()).toEqual(
      [
        `${reading}：10个，与文件所写不同。`,
        `${reading}：8个，与文件所写不同。`,
        `${reading}：18÷20=90.0%，与文件所写不同。`,
        `${reading}：8÷20=40.0%，与文件所写不同。`,
        `${reading}：10÷20=50.0%，与文件所写不同。`,
        `${district}：9÷10=90.0%，与文件所写不同。`,
        `${district}：4÷5=80.0%，与文件所写不同。`,
      ].sort(),
    );
    const marks = rows('recounts').map((text) => text.includes('与文件所写不同'));
    expect(marks.lastIndexOf(true)).toBeLessThan(marks.indexOf(false));
    expect(words(dom.querySelector('main'))).toContain('不评判谁对谁错');
  });

  test('is told beside the figures in the document itself', () => {
    const document = page('disclosures/2024-11-surface-water/').dom;
    expect(document.querySelectorAll('.cited .check-disagrees')).toHaveLength(7);
    expect(document.querySelectorAll('.cited .check-agrees').length).toBeGreaterThan(10);
  });
});
