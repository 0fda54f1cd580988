import type { Finding } from '#domain/site/finding.ts';
import { tagOf, type BuiltPage } from './built-page.ts';

/** A column of the site: a page that lists items with dates. */
export interface Column {
  path: string;
  name: string;
  type: string;
  items: { title: string; /** YYYY-MM-DD; empty when it has none. */ day: string }[];
}

/** Kinds of columns that list documents or articles. */
const LISTING = /^(?:信息公开目录|信息公开制度|信息公开年报|政策解读)$/;
/** Later pages and choices of a list are not columns of their own. */
const PART = /\/(?:page\/\d+|year\/.*|publisher\/.*|category\/[^/]+\/\d+)\/$/;

/** How long a column may stay as it is, by its name and kind. Inspectors state the first two; the last is ours. */
const THRESHOLDS = [
  { pattern: /动态|要闻|新闻/, days: 14, words: '两周', rule: 'column-stale' },
  {
    pattern: /通知|公告|公示|政策文件|规范性文件/,
    days: 183,
    words: '六个月',
    rule: 'column-stale',
  },
  { pattern: /^/, days: 366, words: '一年', rule: 'column-old' },
] as const;

const DAY = 86_400_000;

/** The column that a page is; `undefined` when it lists nothing that has dates. */
export function columnOfPage(page: BuiltPage): Column | undefined {
  const type = tagOf(page, 'ColumnType');
  const home = type === '首页';
  if (!home && (!LISTING.test(type) || PART.test(decodeURI(page.path)))) return undefined;
  const { document } = page;
  const list = home ? 'main li:has(time)' : '[data-items] > li';
  const items = [...document.querySelectorAll(list)].map((item) => ({
    title: item.querySelector('a')?.textContent?.trim() ?? '',
    day:
      (item.querySelector('time.published') ?? item.querySelector('time'))?.getAttribute(
        'datetime',
      ) ?? '',
  }));
  return { path: page.path, name: tagOf(page, 'ColumnName'), type, items };
}

/** Blank columns, undated items, columns that stood still; as of a day, so that what came later does not count. */
export function checkColumns(columns: Column[], day: string): Finding[] {
  const [home, others] = [columns.filter(isHome), columns.filter((column) => !isHome(column))];
  const blank = others.filter(({ items }) => items.length === 0);
  const stale = others.flatMap((column) => staleness(column, day));
  const counted = stale.filter(({ rule }) => rule === 'column-stale');
  const many = (rule: 'columns-blank' | 'columns-stale', found: { path: string }[]): Finding[] =>
    found.length >= 5 ? [{ rule, place: '/', what: `共 ${found.length} 个。` }] : [];
  return [
    ...home.flatMap((column) => homeStaleness(column, day)),
    ...many('columns-blank', blank),
    ...many(
      'columns-stale',
      counted.map(({ place }) => ({ path: place })),
    ),
    ...blank.map(({ path, name }): Finding => ({
      rule: 'column-blank',
      place: path,
      what: `“${name}”没有内容。`,
    })),
    ...stale,
    ...others.flatMap(({ items, path }) => undated(items, path)),
    ...annualReport(others, day),
  ];
}

const isHome = ({ type }: Column) => type === '首页';

/** The newest item that was there on the day. */
function newest({ items }: Column, day: string): string | undefined {
  return items
    .map((item) => item.day)
    .filter((own) => own && own <= day)
    .sort()
    .at(-1);
}

const age = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function homeStaleness(column: Column, day: string): Finding[] {
  const last = newest(column, day);
  if (last && age(last, day) <= 14) return [];
  const what = last
    ? `首页最新的信息是 ${last}，到 ${day} 已经 ${age(last, day)} 天。`
    : `首页没有 ${day} 以前的信息。`;
  return [{ rule: 'home-stale', place: column.path, what }];
}

function staleness(column: Column, day: string): Finding[] {
  const last = newest(column, day);
  const { days, words, rule } = THRESHOLDS.find(({ pattern }) => pattern.test(column.name))!;
  if (!last || age(last, day) <= days) return [];
  const what = `“${column.name}”最新的一件是 ${last}，到 ${day} 已经 ${age(last, day)} 天，超过${words}。`;
  return [{ rule, place: column.path, what }];
}

function undated(items: Column['items'], path: string): Finding[] {
  return items
    .filter(({ day }) => !day)
    .map(({ title }) => ({ rule: 'item-undated', place: path, what: `“${title}”没有发布日期。` }));
}

/** From February on the report on the year before is out. */
function annualReport(columns: Column[], day: string): Finding[] {
  const reports = columns.find(({ type }) => type === '信息公开年报');
  const year = Number(day.slice(0, 4)) - (day.slice(5) > '01-31' ? 1 : 2);
  if (!reports || reports.items.some(({ title }) => title.includes(`${year}年`))) return [];
  return [{ rule: 'report-missing', place: reports.path, what: `没有${year}年度的年报。` }];
}
