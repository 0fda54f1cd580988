import { expect, test } from 'vitest';
import { summaryOf } from '#domain/registers/summary.ts';
import { madeUp, ROW, SCHEMA, told } from './made-up.ts';

test('a sound row of a register is an entry with its source', () => {
  const { registers, problems } = madeUp([ROW]);
  expect(problems).toEqual([]);
  const [register] = registers;
  expect(register!.entries).toEqual([
    {
      key: 'A-1',
      slug: 'a-1',
      rows: [
        {
          cells: ['A-1', '甲厂', '2024-03-01', '排污', '有效', '甲市', '12', ''],
          source: { kind: 'source', id: 'list' },
        },
      ],
    },
  ]);
  expect(register!.sources.map(({ title }) => title)).toEqual(['甲市许可名单']);
});

test('every cell that breaks its schema is told with its line and column, all at once', () => {
  const wrong = madeUp([
    'A-1,甲厂,2024-02-30,排污,有效,甲市,12,,,,,list',
    'A-2,,2024-03-01,废气,有效,甲市,-1,,,,,list',
    ',乙厂,2019-12-31,排污,有效,丁县,十二,,,,,lits',
  ]);
  expect(told(wrong).sort()).toEqual([
    '2:3 not-a-date',
    '3:2 missing-cell',
    '3:4 bad-choice',
    '3:7 entry-bounds',
    '4:1 missing-cell',
    '4:3 entry-bounds',
    '4:7 not-a-number',
  ]);
});

test('what a row refers to must be there', () => {
  const wrong = madeUp(['A-1,甲厂,2024-03-01,排污,有效,乙区,12,,,,,lits']);
  expect(told(wrong)).toEqual(['2:12 unknown-data-source', '2:6 entry-unknown-reference']);
  expect(wrong.problems[1]!.fix).toContain('乙县');
});

test('rows of one key by date are its history, newest first; the same key and date twice is told', () => {
  const { registers, problems } = madeUp([
    ROW,
    'A-1,甲厂,2025-06-01,排污,注销,甲市,,,,,,list',
    'B-7,乙厂,2024-12-31,危废,有效,乙县,3,,,,,list',
  ]);
  expect(problems).toEqual([]);
  const entries = registers[0]!.entries.map(({ key, rows }) => [
    key,
    rows.map(({ cells }) => `${cells[2]} ${cells[4]}`),
  ]);
  expect(entries).toEqual([
    ['A-1', ['2025-06-01 注销', '2024-03-01 有效']],
    ['B-7', ['2024-12-31 有效']],
  ]);
  const twice = madeUp([ROW, ROW]);
  expect(told(twice)).toEqual(['3:1 entry-duplicate']);
  expect(twice.problems[0]!.what).toContain('第 2 行');
});

test('a row without a source, or with two, is told', () => {
  expect(told(madeUp([ROW.replace(/list$/, '')]))).toEqual(['2:12 entry-without-source']);
  const both = ROW.replace(',,,,list', ',2024-permits,s0,甲厂取得编号,list');
  expect(told(madeUp([both]))).toEqual(['2:12 unexpected-cell']);
});

test('a row that cites a document is proven: title, number and date stand in the cited sentence', () => {
  const row = (words: string) => words.replace(',,,,list', ',2024-permits,s0,取得编号 A-1 的许可,');
  const proven = madeUp([row(ROW)]);
  expect(proven.problems).toEqual([]);
  expect(proven.registers[0]!.entries[0]!.rows[0]!.source.kind).toBe('document');
  expect(told(madeUp([row(ROW).replace(',12,', ',30,')]))).toEqual(['2:7 entry-not-in-words']);
  expect(told(madeUp([row(ROW).replace('甲厂', '丙厂')]))).toEqual(['2:2 entry-not-in-words']);
  expect(told(madeUp([row(ROW).replace('03-01', '03-05')]))).toEqual(['2:3 entry-not-in-words']);
});

test('a row whose time of publication is over is left out; its address keeps a tombstone without its words', () => {
  const lines = [
    ROW.replace(',12,,', ',12,2025-01-31,'),
    'A-2,乙厂,2024-05-01,排污,有效,乙县,,,,,,list',
  ];
  const last = madeUp(lines, { today: '2025-01-31' }).registers[0]!;
  expect(last.entries.map(({ key }) => key)).toEqual(['A-2', 'A-1']);
  expect(last.tombstones).toEqual([]);
  expect(summaryOf(last).endsNext).toBe('2025-01-31');
  const over = madeUp(lines, { today: '2025-02-01' }).registers[0]!;
  expect(over.entries.map(({ key }) => key)).toEqual(['A-2']);
  expect(over.tombstones).toEqual([{ slug: 'a-1', endedOn: '2025-01-31' }]);
  expect(JSON.stringify(over)).not.toContain('甲厂');
});

test('two keys that would have one address are told', () => {
  const clash = madeUp([ROW, ROW.replace('A-1', 'a-1')]);
  expect(told(clash)).toEqual(['3:1 entry-same-address']);
});

test('a cell that says “nothing” as the schema writes it is no value, and keeps its reason', () => {
  const fields = SCHEMA.fields.map((field) =>
    field.name === 'amount' ? { ...field, missingValues: [{ value: '-', label: '未测' }] } : field,
  );
  const { registers, problems } = madeUp([ROW.replace(',12,', ',-,')], {
    schema: { ...SCHEMA, fields },
  });
  expect(problems).toEqual([]);
  expect(registers[0]!.entries[0]!.rows[0]!.cells[6]).toBe('-');
});

test('entries are counted by year and state', () => {
  const { registers } = madeUp([
    ROW,
    'A-2,乙厂,2024-05-01,排污,注销,乙县,,,,,,list',
    'A-3,丙厂,2023-05-01,排污,有效,乙县,,,,,,list',
  ]);
  const { tally } = summaryOf(registers[0]!);
  expect(tally!.columns.map(({ value }) => value)).toEqual(['有效', '注销']);
  expect(tally!.rows.map(({ year, counts, total }) => [year, counts, total])).toEqual([
    ['2024', [1, 1], 2],
    ['2023', [1, 0], 1],
  ]);
});
