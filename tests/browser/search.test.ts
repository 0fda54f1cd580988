import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { searchKey } from '#search/index/search-fold.ts';
import { accessibilityFaults, useBrowser, useOnePage } from './browser.ts';
import { fetched, weightOf } from './weight.ts';

const open = useBrowser();
const look = useOnePage();
const at = (path: string) => {
  const { pathname, hash } = new URL(path, inject('site').url);
  return pathname + hash;
};

/** Every disclosure with all that a reader can search in it. */
const texts = globSync('content/disclosures/*/*.md').map((file) => {
  const { disclosure, body } = parseDisclosureFile(readFileSync(file, 'utf8'), file).value;
  const { id, title, indexNumber = '' } = disclosure;
  return {
    id,
    key: searchKey([title, indexNumber, ...body.sections.map(({ text }) => text)].join('\n')),
  };
});

/** @param go `open` for a reader who comes to the site for the first time */
async function search(query: string, more = '', go: typeof look = look): Promise<Page> {
  const page = await go(`search/?q=${encodeURIComponent(query)}${more}`);
  await page.waitForFunction(() =>
    /[。]/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  return page;
}

async function found(page: Page): Promise<string[]> {
  const links = page
    .locator('[data-search-results] section', { has: page.locator('h2', { hasText: '公开信息' }) })
    .locator('a.title');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return paths.map((path) => path.split('/').at(-2)!).sort();
}

/** Takes one of the ways to narrow or sort what was found. */
async function narrow(page: Page, choice: string | RegExp): Promise<void> {
  await page.getByText('筛选和排序').click();
  await page.locator('[data-search-filters] a', { hasText: choice }).click();
}

describe('a literal phrase is found in the documents that hold it, and in no other', () => {
  test.each([
    '污水零直排区',
    '境执法',
    '海排污',
    '五步三清单',
    '浙石化',
    '彭佳学',
    '舵岙河',
    '1351.68万',
    '20微克/立方米',
    '16.5公里',
    '2018-2025',
    '2020-123233',
    'pm2.5日均',
    '１６．５公里',
    '舟山市生态环境局2022年工作回顾',
    '岑港河',
    '一、二类海水',
    '不存在的话语',
    '环境 违法',
    '“品质河道”36条',
    'M2.5浓',
    '351.6',
    '虹桥水库★',
  ])('%s', async (query) => {
    const terms = query.split(' ').map(searchKey);
    const expected = texts
      .filter(({ key }) => terms.every((term) => key.includes(term)))
      .map(({ id }) => id);
    expect(await found(await search(query))).toEqual(expected.sort());
  });
});

/** The addresses of what a search shows, in its order. */
async function shown(page: Page): Promise<string[]> {
  const links = page.locator('[data-search-results] a.title');
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
}

test.each([
  ['依申请公开', 'request/'],
  ['信息公开指南', 'guide/'],
  ['数据下载', 'data/'],
  ['公开信息目录', 'disclosures/'],
  ['网站地图', 'sitemap/'],
  ['水环境', 'indicators/#water'],
  ['2020年计划', 'plans/2020/'],
])('the title of a page of the site leads to it before all else: %s', async (query, path) =>
  expect((await shown(await search(query)))[0]).toBe(at(path)),
);

test('the section of a water table is answered with its class', async () => {
  const page = await search('芦东水库');
  const [named, figures] = await page.locator('[data-search-results] section').allInnerTexts();
  // Its entry in the register, with what the table says of it, then the figures of every period.
  expect(named).toMatch(/芦东水库[\s\S]*Ⅲ/);
  expect(figures).toMatch(/地表水断面水质类别\s+Ⅲ类\s+2024年11月[^\n]*芦东水库/);
});

test.each([
  // Four digits stand ungrouped, as everywhere on the site.
  ['1,351.68', '1351.68 万元'],
  ['1351.68万', '1351.68 万元'],
  ['160起', '160 起'],
])('a number as someone writes it is answered with the figure: %s', async (query, figure) => {
  const answers = (await search(query)).locator('.answer');
  expect((await answers.allInnerTexts()).join()).toContain(figure);
});

test('an item of a plan stands with what the plan page says of it', async () => {
  const page = await search('推广水下森林治水模式');
  const item = page
    .locator('[data-search-results] section')
    .first()
    .locator('li', { hasText: '推广水下森林治水模式' });
  const [, standing] = /2020年计划：(.+)/.exec(await item.innerText())!;
  await item.locator('a.title').click();
  await page.waitForURL(/plans/);
  expect(await page.locator(':target').innerText()).toContain(standing);
});

test('PM2.5 2019 is answered with the figure, its change and its source before anything else', async () => {
  const page = await search('PM2.5 2019');
  const first = page.locator('[data-search-results] section').first();
  const answer = (await first.innerText()).replace(/\s+/g, ' ');
  expect(answer).toMatch(/PM2.5浓度 20 微克\/立方米 ?2019年 舟山市 ?同比下降4.8%/);
  await first.locator('.answer a').last().click();
  expect(new URL(page.url()).pathname).toBe(at('disclosures/2020-work-plan/'));
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#f-pm25-2019');
});

test('a figure that no document states is answered as derived', async () => {
  const page = await search('PM2.5 2018');
  expect(await page.locator('.answer').first().innerText()).toContain('推算');
});

test('synonyms and traditional characters meet', async () => {
  expect(await (await search('细颗粒物')).locator('.answer').count()).toBeGreaterThan(0);
  expect(await found(await search('细颗粒物'))).toContain('2020-work-plan');
  expect(await found(await search('環境執法支隊'))).toEqual(['2020-work-plan']);
});

test('synonyms are named, and can be left out', async () => {
  const page = await search('细颗粒物');
  expect(await page.locator('[role=status]').innerText()).toContain('“PM2.5”');
  await page.getByRole('link', { name: '只搜原词' }).click();
  await page.waitForURL(/exact=1/);
  await page.waitForFunction(() => performance.getEntriesByName('results').length > 0);
  expect(await found(page)).toEqual([]);
});

test('titles near to what was not found are offered', async () => {
  const page = await search('舟山市生态环境局2032年工作回顾');
  expect(await page.locator('[data-search-results]').innerText()).toContain('2022年工作回顾');
});

test('a result names the section, shows the sentence with the words marked, and opens there', async () => {
  const page = await search('境执法');
  const excerpt = page.locator('.excerpt').first();
  expect(await excerpt.locator('mark').innerText()).toBe('境执法');
  expect(await excerpt.locator('a').innerText()).toContain('（四）');
  expect(await excerpt.locator('a').getAttribute('href')).toBe(
    `${at('disclosures/2020-work-plan/')}#s1-4:~:text=${encodeURIComponent('境执法')}`,
  );
  await excerpt.locator('a').click();
  await page.waitForFunction(() => document.querySelector('#s1-4:target'));
});

test('results are narrowed and sorted by links, which the address keeps', async () => {
  const page = await search('舟山');
  const all = await found(page);
  await narrow(page, /^2022 /);
  await page.waitForURL(/year=2022/);
  await page.locator('[data-search-results] a.title').first().waitFor();
  const of2022 = await found(page);
  expect(of2022).toContain('2022-work-plan');
  expect(of2022.filter((id) => !id.startsWith('2022-'))).toEqual([]);
  expect(all.length).toBeGreaterThan(of2022.length);
  await page.goBack();
  await narrow(page, '日期');
  await page.waitForURL(/sort=date/);
  await page.locator('[data-search-results] a.title').first().waitFor();
  const days = await page
    .locator('[data-search-results] section', { hasText: '公开信息' })
    .locator('li > p.soft:nth-child(2)')
    .allInnerTexts();
  expect(days).toEqual(days.toSorted().toReversed());
});

test('the ways to narrow are folded until one is taken', async () => {
  const page = await search('水质');
  const all = page.getByRole('link', { name: '全部', exact: true });
  const year = page.locator('[data-search-filters] a', { hasText: /^2022 / });
  expect(await year.isVisible()).toBe(false);
  await narrow(page, /^2022 /);
  await page.waitForURL(/year=2022/);
  await all.waitFor({ state: 'visible' });
  await all.click();
  await page.waitForURL((url) => !url.search.includes('year'));
  await year.waitFor({ state: 'attached' });
  expect(await year.isVisible()).toBe(false);
});

test('indicators are a type among the others, and choosing it leaves the figures alone', async () => {
  const page = await search('水质达标率');
  await narrow(page, /^指标 \d/);
  await page.waitForURL(/type=indicator/);
  await page.locator('[data-search-results] .answer').first().waitFor();
  expect(await page.locator('[data-search-results] h2').allInnerTexts()).toHaveLength(1);
  expect(await page.locator('[role=status]').innerText()).toMatch(/指标，0 条文字/);
});

test('many results come a page at a time, each at its own address', async () => {
  const page = await search('推进', '&type=commitment');
  const titles = () => page.locator('[data-search-results] a.title').allInnerTexts();
  const heading = await page.locator('[data-search-results] h2').innerText();
  const count = Number(/\d+/.exec(heading)![0]);
  const seen = await titles();
  for (let number = 2; seen.length < count; number++) {
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL(new RegExp(`page=${number}`));
    await page.locator('[data-search-results] a.title').first().waitFor();
    seen.push(...(await titles()));
  }
  expect(count).toBeGreaterThan(8);
  expect(await page.getByRole('link', { name: '下一页' }).count()).toBe(0);
  expect(new Set(seen).size).toBe(count);
});

test('where nothing holds all words, that is said, and each word alone is offered before what is near', async () => {
  const page = await search('水质 火星');
  expect(await page.locator('[role=status]').innerText()).toMatch(
    /没有哪里原样写着“水质 火星”，按词语找到 \d+ 条/,
  );
  const [alone, near] = await page.locator('[data-search-results] section').allInnerTexts();
  expect(alone).toMatch(/“水质”：[1-9]\d* 条/);
  expect(alone).not.toContain('“火星”');
  expect(near).toContain('按词语找到的');
  await page.getByRole('link', { name: '只搜“水质”' }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === '水质');
});

test('when nothing is found, near indicators and the site map are offered', async () => {
  const page = await search('BM2.5');
  expect(await page.locator('[role=status]').innerText()).toContain('没有找到“BM2.5”');
  expect(await page.locator('[data-search-results]').innerText()).toContain('PM2.5浓度');
  expect(await page.locator('.site-map').isVisible()).toBe(true);
});

test('the box of any page searches with the keyboard alone', async () => {
  const page = await open('guide/');
  await page.locator('.masthead input[type=search]').focus();
  await page.keyboard.type('岑港河');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-results] a.title').first().waitFor();
  expect(await found(page)).toEqual(['2024-11-surface-water']);
});

test('the box costs nothing until it is used, and a first search at most 150 KB', async () => {
  const before = await fetched(await open('indicators/pm25/'));
  expect(before.filter((url) => new URL(url).pathname.startsWith(at('search/')))).toEqual([]);
  const after = await fetched(await search('污水零直排区', '', (path) => open(path)));
  expect(after.some((url) => url.includes('/grams/'))).toBe(true);
  expect(await weightOf(after)).toBeLessThan(150 * 1024);
});

test('a query that looks like HTML is text', async () => {
  const page = await search('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'results meet WCAG 2.2 A and AA in %s',
  async (colorScheme) => {
    const page = await open(`search/?q=${encodeURIComponent('PM2.5')}`, { colorScheme });
    await page.getByText('筛选和排序').click();
    expect(await accessibilityFaults(page)).toEqual([]);
  },
);

test('without scripts the page offers the catalogue and the site map', async () => {
  const page = await open('search/?q=PM2.5', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('搜索需要开启脚本');
  expect(await page.locator('.site-map').isVisible()).toBe(true);
});

test('results push nothing about that a reader may be tapping on', async () => {
  const page = await open('search/', { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    const sum = window as { shifted?: number };
    sum.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        sum.shifted! += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`search/?q=${encodeURIComponent('污水')}`);
  await page.locator('[data-search-results] a.title').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('results').length > 0);
  // What web.dev calls good is up to 0.1.
  expect(await page.evaluate(() => (window as { shifted?: number }).shifted)).toBeLessThan(0.1);
});
