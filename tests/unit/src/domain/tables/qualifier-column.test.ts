import { describe, expect, test } from 'vitest';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { parseCsv } from '#domain/tables/csv.ts';
import { packRecord, unpackRecord } from '#domain/views/packed-record.ts';
import { recordCsv } from '#domain/views/record-csv.ts';
import { indicatorWords } from '#i18n/indicator-words.ts';
import { figureEntry } from '#search/figure-entry.ts';

const BASE = {
  'seeds/themes.csv': 'id,name\nair,空气\n',
  'seeds/areas.csv': 'id,name,parent\ncity,甲市,\n',
  'seeds/indicators.csv':
    'id,name,theme,unit,decimals,direction,definition,scale\n' +
    'praise,五星好评率,air,%,1,higher,五星评价的比例。,\n' +
    'lead,铅浓度,air,微克/立方米,3,lower,空气里的铅。,\n' +
    'place,全省排名,air,位,0,lower,在全省的名次。,\n' +
    'class,水质类别,air,,0,lower,按类别。,Ⅰ;Ⅱ\n',
  'seeds/limits.csv': 'id,standard,grade,substance,averaging,value,unit,from\n',
  'seeds/commitments.csv': 'id,document,section,text,quote,status\n',
};
const HEAD = 'indicator,area,period,value,qualifier,status,document,section,quote,reason\n';

function run(rows: string, body = '') {
  const tables = { ...BASE, 'seeds/observations/a.csv': HEAD + rows };
  const seeds = readSeeds(Object.entries(tables).map(([file, text]) => ({ file, text })));
  const text = `---\ntitle: 2025年工作总结\ncategory: 总结\npublished_on: 2026-01-20\nrendition: original\n---\n${body}\n`;
  const disclosure = parseDisclosureFile(text, 'content/disclosures/2026/d.md').value;
  const { value, problems } = resolve(seeds.value, [disclosure]);
  return { records: value.indicators, problems: [...seeds.problems, ...problems] };
}

const cells = (csv: string, column: string) => {
  const [names = [], ...rows] = parseCsv(csv, '').rows;
  return rows.map((row) => row[names.indexOf(column)]);
};

describe('a qualifier is carried', () => {
  const bounds =
    'praise,甲市,2023,90,at-least,,d,s0,2023年五星好评率90%以上,\n' +
    'praise,甲市,2024,92.5,,,d,s0,2024年五星好评率92.5%,\n' +
    'praise,甲市,2025,60,at-least,,d,s0,2025年五星好评率60%以上,\n';
  const { records, problems } = run(
    bounds,
    '2023年五星好评率90%以上。2024年五星好评率92.5%。2025年五星好评率60%以上。',
  );
  const record = records[0]!;

  test('to CSV, to JSON and back, to search, to the sentence of the page', () => {
    expect(problems).toEqual([]);
    expect(cells(recordCsv(record), 'value')).toEqual(['90', '92.5', '60']);
    expect(cells(recordCsv(record), 'qualifier')).toEqual(['at-least', '', 'at-least']);
    const sent = JSON.parse(JSON.stringify(packRecord(record)));
    expect(unpackRecord(sent).observations[2]!.value).toEqual({
      kind: 'number',
      number: 60,
      qualifiers: ['at-least'],
    });
    expect(figureEntry(record).figures[0]).toMatchObject({ shown: '至少60', unit: '%' });
    expect(indicatorWords(record)[0]).toContain('至少60%');
  });

  test('to the chart, where its mark is open and its words say it', () => {
    const spec = indicatorChart(record)!;
    expect(spec.series[0]!.points.map(({ bounded, text }) => [bounded, text])).toEqual([
      [true, '至少90%'],
      [false, '92.5%'],
      [true, '至少60%'],
    ]);
    expect(describeChart(spec)).toContain('至少90%');
  });

  test('so that no difference is computed from a bound', () => {
    expect(indicatorWords(record)[0]).not.toContain('比2024年');
  });
});

test('a value below detection is shown with its limit, one without a limit as 未检出', () => {
  const rows =
    'lead,甲市,2024,0.004,below-detection,,d,s0,2024年铅＜0.004微克/立方米,\n' +
    'lead,甲市,2025,,below-detection,,d,s0,2025年铅未检出,\n';
  const { records, problems } = run(rows, '2024年铅＜0.004微克/立方米，2025年铅未检出。');
  expect(problems).toEqual([]);
  const shown = figureEntry(records[1]!).figures.map((one) => one.shown);
  expect(shown).toEqual(['未检出', '低于检出限0.004']);
  expect(cells(recordCsv(records[1]!), 'value')).toEqual(['0.004', '']);
});

test('ranks are said in words and never drawn as amounts', () => {
  const rows = [2023, 2024, 2025]
    .map((year) => `place,甲市,${year},1,rank,,d,s0,${year}年居全省第一,\n`)
    .join('');
  const { records, problems } = run(rows, '2023年居全省第一，2024年居全省第一，2025年居全省第一。');
  expect(problems).toEqual([]);
  expect(figureEntry(records[2]!).figures[0]).toMatchObject({ shown: '第1位', unit: '' });
  expect(indicatorChart(records[2]!)).toBeUndefined();
});

describe('the column qualifier', () => {
  const problemsOf = (row: string) => run(`${row}\n`, '2025年60').problems.map(({ code }) => code);

  test.each([
    ['praise,甲市,2025,60%以上,,,d,s0,2025年60,', 'value-with-words'],
    ['praise,甲市,2025,60,most,,d,s0,2025年60,', 'bad-choice'],
    ['praise,甲市,2025,60,at-least;about,,d,s0,2025年60,', 'qualifier-clash'],
    ['praise,甲市,2025,60,tied,,d,s0,2025年60,', 'qualifier-clash'],
    ['place,甲市,2025,0.5,rank,,d,s0,2025年60,', 'qualifier-unfit'],
    ['class,甲市,2025,Ⅱ,at-least,,d,s0,2025年60,', 'qualifier-unfit'],
    ['praise,甲市,2025,,about,,d,s0,2025年60,', 'missing-cell'],
    ['praise,甲市,2025,,at-least,missing,d,s0,2025年60,停测', 'unexpected-cell'],
  ])('%s is refused: %s', (row, code) => expect(problemsOf(row)).toContain(code));

  test('a cell with words is told what to write in which column', () => {
    const { problems } = run('praise,甲市,2025,60%以上,,,d,s0,2025年60,\n', '2025年60');
    expect(problems[0]!.fix).toContain('value 写成：60；qualifier 写成：at-least');
  });
});
