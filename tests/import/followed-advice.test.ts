import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problems/problem.ts';
import { parseCsv } from '#domain/tables/csv.ts';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import type { ImportOptions } from '#scripts/import/disclosure/plan-import.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

/*
 * A clerk does what a problem says and nothing else: the place that it names exists, and the problem is gone. The cures
 * below take their words out of the message where it gives any.
 */

const COLUMNS = ['指标名称', '地区', '时间', '数值（见单位）', '单位', '来源', '章节', '原句'];
const QUOTE = 'PM2.5平均浓度18微克/立方米，同比下降10.0%，其中乙区17微克/立方米';
const SOUND: Record<string, string> = {
  指标名称: 'PM2.5浓度',
  地区: '乙区',
  时间: '2020年上半年',
  '数值（见单位）': '17',
  单位: '微克/立方米',
  来源: '2021-plan',
  章节: 's1-1',
  原句: QUOTE,
};
const VALUE = '数值（见单位）';

interface Handed {
  name: string;
  content: string;
  options?: ImportOptions;
  /** Files beside it. */
  beside?: Record<string, string>;
}

const csv = (rows: string[][]) =>
  `${rows.map((row) => row.map((cell) => (/[,"\n]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\n')}\n`;
const sheet = (changes: Record<string, string>, options: ImportOptions = {}): Handed => ({
  name: 'figures.csv',
  content: csv([COLUMNS, COLUMNS.map((name) => changes[name] ?? SOUND[name]!)]),
  options,
});
const document = (content: string, options: ImportOptions = {}, name = 'notice.txt'): Handed => ({
  name,
  content,
  options,
});

/** Changes the cell that a problem names: its row and column, not those that the test knows. */
const inItsCell =
  (cell: (found: Problem) => string) =>
  (handed: Handed, found: Problem): Handed => {
    const { rows } = parseCsv(handed.content, handed.name);
    rows[found.line - 1]![found.column - 1] = cell(found);
    return { ...handed, content: csv(rows) };
  };
/** Fills the column of which the problem writes the sheet's own heading. */
const inItsColumn =
  (cell: string) =>
  (handed: Handed, found: Problem): Handed => {
    const { rows } = parseCsv(handed.content, handed.name);
    const named = [...`${found.what}${found.fix}`.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
    const column = rows[0]!.findIndex((name) => named.includes(name));
    expect(column, `a heading of the sheet in: ${found.fix}`).toBeGreaterThanOrEqual(0);
    rows[found.line - 1]![column] = cell;
    return { ...handed, content: csv(rows) };
  };
/** The first group of a pattern in the words of the cure. */
const said =
  (pattern: RegExp) =>
  ({ fix, what }: Problem): string => {
    const word = pattern.exec(`${what} ${fix}`)?.[1];
    expect(word, `${String(pattern)} in: ${what} ${fix}`).toBeDefined();
    return word!.trim();
  };
/** Adds an option that the cure names, with the word that it gives or the clerk knows. */
const withOption =
  (option: string, more: ImportOptions) =>
  (handed: Handed, { fix }: Problem): Handed => {
    expect(fix).toContain(option);
    const { options = {} } = handed;
    return {
      ...handed,
      options: { ...options, ...more, given: { ...options.given, ...more.given } },
    };
  };

const NOTICE = '关于某事项的通知\n\n各有关单位，现将有关情况通知如下。\n';
const RECORD = { category: '公开/计划', published_on: '2024-05-06', id: 'notice' };
const without = (name: keyof typeof RECORD): ImportOptions => ({
  given: Object.fromEntries(Object.entries(RECORD).filter(([field]) => field !== name)),
});
const WIDE = '指标,2019年,2020年\nPM2.5浓度（微克/立方米）,20,18\n';

const CASES: [
  code: string,
  handed: Handed,
  follow: (handed: Handed, found: Problem, root: string) => Handed,
  /** Whether rows are then taken. */
  taken?: boolean,
][] = [
  [
    'unknown-indicator',
    sheet({ 指标名称: 'PM25浓度' }),
    inItsCell(said(/是不是想写 ([^\s？]+)/)),
    true,
  ],
  ['unknown-area', sheet({ 地区: '乙' }), inItsCell(said(/是不是想写 ([^\s？]+)/)), true],
  [
    'unknown-document',
    sheet({ 来源: '2021-plna' }),
    inItsCell(said(/是不是想写 ([^\s？]+)/)),
    true,
  ],
  [
    'unknown-section',
    sheet({ 章节: 's9' }),
    inItsCell(said(/这些章节：(?:[^、]+、)([^、。]+)/)),
    true,
  ],
  ['impossible-period', sheet({ 时间: '2020.13' }), inItsCell(() => '2020-H1'), true],
  ['missing-cell', sheet({ [VALUE]: '' }), inItsColumn('17'), true],
  ['missing-cell', sheet({ 来源: '' }), inItsColumn('2021-plan'), true],
  ['missing-cell', sheet({ 章节: '' }), inItsColumn('s1-1'), true],
  ['missing-cell', sheet({ 原句: '' }), inItsColumn(QUOTE), true],
  ['sheet-value-unread', sheet({ [VALUE]: '约' }), inItsColumn('17'), true],
  [
    'sheet-unit-differs',
    sheet({ 单位: '毫克/立方米', [VALUE]: '0.017' }),
    (handed, found) => ({
      ...inItsCell(said(/以 (\S+) 为单位/))(handed, found),
      content: inItsCell(said(/以 (\S+) 为单位/))(handed, found).content.replace('0.017', '17'),
    }),
    true,
  ],
  [
    'quote-not-in-section',
    sheet({ 原句: '其中乙区约17微克/立方米' }),
    (handed, found, root) => {
      const [, id = '', section = ''] = /文件 (\S+) 的章节 (\S+) 里/.exec(found.what) ?? [];
      expect(section).toBe('s1-1');
      const text = readFileSync(join(root, `content/disclosures/2021/${id}.md`), 'utf8');
      const sentence = text.split(/(?<=[。\n])/).find((one) => one.includes('乙区17'))!;
      return inItsColumn(sentence.trim())(handed, found);
    },
    true,
  ],
  ['value-not-in-quote', sheet({ [VALUE]: '16' }), inItsColumn('17'), true],
  ['period-after-document', sheet({ 时间: '2021' }), inItsColumn('2020-H1'), true],
  [
    'observation-changed',
    sheet({ 时间: '2020', 地区: '甲市', [VALUE]: '17' }),
    inItsCell(said(/原来是 ([\d.]+)/)),
  ],
  [
    'sheet-date-doubtful',
    sheet({ 时间: '2020/6/1' }),
    withOption('--dates 月', { dates: 'month' }),
    true,
  ],
  [
    'sheet-column-unknown',
    {
      ...sheet({}),
      content: csv([
        [...COLUMNS, '备用'],
        [...COLUMNS.map((name) => SOUND[name]!), '初步'],
      ]),
    },
    (handed, found) => {
      expect(found.fix).toContain('备注');
      const { rows } = parseCsv(handed.content, handed.name);
      rows[found.line - 1]![found.column - 1] = '备注';
      return { ...handed, content: csv(rows) };
    },
  ],
  [
    'sheet-without-header',
    { name: 'figures.csv', content: 'x,y\n1,2\n' },
    (handed, { fix }) => ({
      ...handed,
      content: `${fix.split('\n')[1]!.trim()}\nPM2.5浓度,乙区,2020-H1,17,2021-plan,s1-1,"${QUOTE}"\n`,
    }),
    true,
  ],
  [
    'reading-no-document',
    { name: 'wide.csv', content: WIDE },
    withOption('--publish', {
      publish: true,
      given: { id: 'wide', published_on: '2021-05-06', category: '公开/计划' },
    }),
  ],
  [
    'reading-proposed',
    {
      name: 'wide.csv',
      content: WIDE,
      options: {
        publish: true,
        given: { id: 'wide', published_on: '2021-05-06', category: '公开/计划' },
      },
    },
    withOption('--yes', { confirm: () => Promise.resolve(true) }),
  ],
  [
    'import-no-date',
    document(NOTICE, without('published_on')),
    withOption('--published-on', { given: { published_on: '2024-01-17' } }),
  ],
  [
    'import-no-id',
    document(NOTICE, without('id'), '通知.txt'),
    withOption('--id', { given: { id: '2024-work-plan' } }),
  ],
  [
    'import-title-doubtful',
    document(`2024年5月6日\n\n正文一段，说明情况。\n`, { given: RECORD }),
    withOption('--title', { given: { title: '某日的说明' } }),
  ],
  [
    'import-no-category',
    document(NOTICE, without('category')),
    (handed, { fix }) => ({
      ...handed,
      options: {
        ...handed.options,
        given: {
          ...handed.options?.given,
          category: said(/category: (\S+)/)({ fix, what: '' } as Problem),
        },
      },
    }),
  ],
  [
    'missing-file',
    document('# 关于某事项的通知\n\n![图](b.png)\n\n正文。\n', { given: RECORD }, 'notice.md'),
    (handed) => ({ ...handed, content: handed.content.replace('![图](b.png)\n\n', '') }),
  ],
  [
    'attachment-not-at-hand',
    document(
      '<html><body><h1>关于某事项的通知</h1><div id="zoom"><p>各有关单位，现将有关情况通知如下，请认真落实。</p><p><a href="./P0202.docx">附件：清单</a></p></div></body></html>',
      { given: RECORD },
      'notice.html',
    ),
    (handed, found) => ({ ...handed, beside: { [said(/按 “\.\/([^”]+)”/)(found)]: '清单' } }),
  ],
  [
    'import-wrong-encoding',
    document('\u0000', { given: RECORD }),
    (handed) => ({ ...handed, content: NOTICE }),
  ],
];

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

async function hand({ name, content, options = {}, beside = {} }: Handed) {
  // A text that is in no encoding: half of a character of each.
  const bytes = content === '\u0000' ? Buffer.from([0xb9, 0xab, 0xff, 0xfe, 0x80, 0x20]) : content;
  const file = join(root, name);
  writeFileSync(file, bytes);
  for (const [path, words] of Object.entries(beside)) writeFileSync(join(root, path), words);
  return { file, ...(await importDocuments(root, [file], options)) };
}

describe('a clerk who does what a problem says', () => {
  test.each(CASES)('%s: is rid of it (%#)', async (code, handed, follow, taken = false) => {
    const { problems, file } = await hand(handed);
    const found = problems.find((one) => one.code === code);
    expect(found, problems.map((one) => `${one.code}: ${one.what}`).join('\n')).toBeDefined();
    expect(found!.file).toBe(file);
    expect(found!.line).toBeLessThanOrEqual(handed.content.trimEnd().split('\n').length);
    const again = await hand(follow(handed, found!, root));
    const left = again.problems.map((one) => `${one.code}: ${one.what}`);
    expect(left.filter((one) => one.startsWith(`${code}:`))).toEqual([]);
    if (taken) expect(again.lines.join('\n'), left.join('\n')).toContain('新增 1 行');
  });

  test('is told so for more than twenty kinds of problems', () => {
    expect(new Set(CASES.map(([code]) => code)).size).toBeGreaterThan(20);
  });
});
