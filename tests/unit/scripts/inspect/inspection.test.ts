import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { checkColumns, columnOfPage, type Column } from '#scripts/inspect/columns.ts';
import { checkPage } from '#scripts/inspect/check-page.ts';
import { htmlReport } from '#scripts/inspect/html-report.ts';
import { textReport } from '#scripts/inspect/text-report.ts';
import { severityOf, type Finding } from '#domain/site/finding.ts';

const DAY = '2026-03-01';
const column = (name: string, days: string[], type = '信息公开目录'): Column => ({
  path: `/${name}/`,
  name,
  type,
  items: days.map((day) => ({ title: `${name} ${day}`, day })),
});
const rules = (findings: Finding[]) => findings.map(({ rule, place }) => `${rule} ${place}`);
const page = (path: string, head: string, main: string) => ({
  path,
  file: `${path.slice(1)}index.html`,
  document: parseHTML(`<!doctype html><html lang="zh-CN"><head>
    <meta name="SiteName" content="甲"><meta name="SiteDomain" content="a.example">${head}</head>
    <body><main>${main}</main></body></html>`).document,
});
const SITE = {
  folder: '',
  home: 'https://a.example/',
  files: new Set(['index.html', 'plans/index.html']),
};

describe('columns', () => {
  test('that moved in time are in order, each by the rule of its kind', () => {
    const found = checkColumns(
      [
        column('首页', ['2026-02-16'], '首页'),
        column('工作动态', ['2026-02-15']),
        column('通知公告', ['2025-09-01']),
        column('规划计划', ['2025-03-01']),
        column('年报', ['2026-01-20'], '信息公开年报'),
      ],
      DAY,
    );
    expect(rules(found)).toEqual(['report-missing /年报/']);
  });

  test('that stood still are named; the home page by a veto', () => {
    const found = checkColumns(
      [
        column('首页', ['2026-02-14', '2026-03-09'], '首页'),
        column('工作动态', ['2026-02-14']),
        column('通知公告', ['2025-08-01']),
        column('规划计划', ['2025-02-01']),
      ],
      DAY,
    );
    expect(rules(found)).toEqual([
      'home-stale /首页/',
      'column-stale /工作动态/',
      'column-stale /通知公告/',
      'column-old /规划计划/',
    ]);
    expect(severityOf(found[0]!)).toBe('veto');
  });

  test('five that are blank are a veto, four are not', () => {
    const blank = ['甲', '乙', '丙', '丁', '戊'].map((name) => column(name, []));
    expect(rules(checkColumns(blank, DAY))[0]).toBe('columns-blank /');
    expect(checkColumns(blank.slice(1), DAY).some((found) => severityOf(found) === 'veto')).toBe(
      false,
    );
  });

  test('tell the date of publication from that of generation, and items without any', () => {
    const list = page(
      '/rules/',
      '<meta name="ColumnType" content="信息公开制度"><meta name="ColumnName" content="制度">',
      `<ol data-items>
        <li><a href="/x/">有</a><time datetime="2020-05-30"></time><time class="published" datetime="2020-01-01"></time></li>
        <li><a href="/y/">没有</a></li>
      </ol>`,
    );
    expect(columnOfPage(list)!.items).toEqual([
      { title: '有', day: '2020-01-01' },
      { title: '没有', day: '' },
    ]);
    expect(rules(checkColumns([columnOfPage(list)!], DAY))).toContain('item-undated /rules/');
  });
});

describe('a page', () => {
  const check = (head: string, main: string) => checkPage(page('/a/', head, main), SITE, DAY);

  test('with all its tags, links, names and words is in order', () => {
    expect(
      check(
        '',
        '<h1>一个网页的文字内容</h1><a href="/plans/">计划</a><img alt="" src="https://b.example/x.png">',
      ),
    ).toEqual([]);
  });

  test('with a dead link, a picture without words, a person’s number and missing tags is told of each', () => {
    const found = check(
      '<meta name="ArticleTitle" content="通知"><meta name="PubDate" content="2026-03-02">',
      '<p>联系人电话 13800138000。</p><a href="/gone/">附件</a><img src="/plans/"><a href="/plans/"></a>',
    );
    expect(rules(found).map((line) => line.split(' ')[0])).toEqual([
      'link-dead',
      'tag-missing',
      'tag-partial',
      'date-ahead',
      'no-alternative',
      'no-alternative',
      'personal-data',
    ]);
    expect(JSON.stringify(found)).not.toContain('13800138000');
  });

  test('of an item without a date is told', () => {
    const found = check(
      '<meta name="ArticleTitle" content="通知">',
      '<p>这是一条没有日期的通知。</p>',
    );
    expect(rules(found)).toContain('item-undated /a/');
  });
});

describe('the list', () => {
  const inspection = {
    day: DAY,
    pages: 2,
    titles: 1,
    findings: [{ rule: 'home-stale', place: '/', what: '甲 <乙>' }] as Finding[],
  };

  test('gives each line its rule, its weight, and whether the rule is known at first hand', () => {
    expect(textReport(inspection)).toMatch(
      /【单项否决】首页不更新（1）\n  依据：.+国办秘函〔2019〕19号.+转述）\n  \/  甲 <乙>/,
    );
    expect(textReport(inspection)).toContain('单项否决 1，扣分 0，提示 0。');
  });

  test('is a page of its own that needs nothing else', () => {
    const html = htmlReport(inspection, '甲');
    expect(html).toContain('甲 &#60;乙&#62;');
    expect(html).not.toMatch(/(?:src|href)=|@import|url\(/);
  });
});
