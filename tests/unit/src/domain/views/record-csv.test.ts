import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { recordCsv } from '#domain/views/record-csv.ts';
import { zhCN } from '#i18n/zh-CN/index.ts';
import { diffVersions } from '#domain/indicators/version-diff.ts';
import { readerCell, readerTable } from '#domain/views/observation-fields.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('an indicator as CSV', () => {
  test('has one observation a row, with unit and status in columns, and no BOM before its first name', () => {
    const text = recordCsv(recordOf({ '~2018': 21, '2019': 20, '2020': null }));
    expect(text.startsWith('indicator,')).toBe(true);
    expect(
      read(text).map(({ period, value, unit, status, missing_reason: reason }) => [
        period,
        value,
        unit,
        status,
        reason,
      ]),
    ).toEqual([
      ['2018', '21', '微克', 'derived', ''],
      ['2019', '20', '微克', 'reported', ''],
      ['2020', '', '微克', 'missing', '施工停测'],
    ]);
  });

  test('a cell that begins like a formula becomes text, a negative number stays a number', () => {
    const record = recordOf({ '2019': -4.8 });
    const rows = ['=1+1', '+cmd', '@SUM(A1)', '-2+3'].map((note, index) =>
      observation(`202${index}`, 1, { note }),
    );
    const [negative, ...hostile] = read(
      recordCsv({ ...record, observations: [...record.observations, ...rows] }),
    );
    expect(negative!['value']).toBe('-4.8');
    expect(hostile.map(({ note }) => note)).toEqual(["'=1+1", "'+cmd", "'@SUM(A1)", "'-2+3"]);
  });
});

describe('the columns of an indicator', () => {
  const plain = recordOf({ '2019': 20 });
  const sources = [
    { id: 'a', title: 'River survey' },
    { id: 'b', title: 'Well survey' },
  ];
  const header = (record: Parameters<typeof recordCsv>[0]) => recordCsv(record).split('\n')[0]!;
  const split: typeof plain = {
    ...plain,
    indicator: { ...plain.indicator, dimensions: ['类别', '性别'] },
    observations: [observation('2019', 1, { dimensions: { 类别: '深井', 性别: '女' } })],
  };

  test('are the same for all: one of dimensions, one of classes, one of data sets', () => {
    const classes = { ...plain, indicator: { ...plain.indicator, scale: ['Ⅰ类', 'Ⅱ类'] } };
    for (const record of [split, classes, { ...plain, dataSources: sources }])
      expect(header(record)).toBe(header(plain));
    expect(read(recordCsv(split))[0]!['dimensions']).toBe('{"类别":"深井","性别":"女"}');
    expect(recordCsv({ ...plain, dataSources: sources })).toContain(',River survey; Well survey,');
  });

  test('say of every period its first day, its last day and its kind', () => {
    const periods = ['2019', '2019-H1', '2024-02', '2021/22', '2024-01/2024-11', '2024-02-29T23'];
    const record = {
      ...plain,
      observations: periods.map((period) => observation(period, 1)),
    };
    expect(
      read(recordCsv(record)).map((row) => [
        row['period'],
        row['period_start'],
        row['period_end'],
        row['period_type'],
      ]),
    ).toEqual([
      ['2019', '2019-01-01', '2019-12-31', 'year'],
      ['2019-H1', '2019-01-01', '2019-06-30', 'half'],
      ['2024-02', '2024-02-01', '2024-02-29', 'month'],
      ['2021/22', '2021-04-01', '2022-03-31', 'financial-year'],
      ['2024-01/2024-11', '2024-01-01', '2024-11-30', 'interval'],
      ['2024-02-29T23', '2024-02-29', '2024-02-29', 'hour'],
    ]);
  });

  test('keep a number apart from a class, a range and a bound, with the digits that were printed', () => {
    const record = {
      ...plain,
      observations: [
        observation('2019', 1, { value: { kind: 'number', number: 90, decimals: 1 } }),
        observation('2020', 1, { value: { kind: 'range', low: 4, high: 19 } }),
        observation('2021', 1, { value: { kind: 'class', label: 'Ⅱ类', rank: 2 } }),
        observation('2022', 1, {
          value: { kind: 'number', number: 60, qualifiers: ['at-least', 'provisional'] },
        }),
      ],
    };
    const rows = read(recordCsv(record));
    expect(
      rows.map((row) => [row['value'], row['value_text'], row['qualifier'], row['bound']]),
    ).toEqual([
      ['90.0', '90.0', '', ''],
      ['', '4~19', '', ''],
      ['', 'Ⅱ类', '', ''],
      ['60', '60', 'at-least;provisional', 'at-least'],
    ]);
  });

  test('say which values rest on a document that no longer holds', () => {
    const citation = {
      document: 'd',
      section: 's0',
      quote: '20微克',
      documentTitle: '通知',
      sectionTitle: '',
      publishedOn: '2020-01-02',
      rendition: 'original',
      anchor: 'f-x',
    } as const;
    const record = {
      ...plain,
      observations: [
        observation('2018', 21, { citation }),
        observation('2019', 20, { citation: { ...citation, ended: '废止' } }),
      ],
    };
    expect(read(recordCsv(record)).map((row) => row['document_ended'])).toEqual(['', 'true']);
  });

  test('of a spreadsheet are a column for each dimension, and its words are those of a reader', () => {
    const words = { columns: zhCN.columns, choices: zhCN.columnChoices };
    const { fields, rows } = readerTable(split, words);
    const names = fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['类别', '性别']));
    expect(names).not.toContain('dimensions');
    expect(rows[0]![names.indexOf('性别')]).toBe('女');
    const status = names.indexOf('status');
    expect(readerCell(rows[0]![status]!, fields[status]!)).toBe('已公布');
    const qualifier = fields[names.indexOf('qualifier')]!;
    expect(readerCell('at-least;provisional', qualifier)).toBe('以上，含本数;初步');
  });
});

test('a version with the columns of before and one with those of now differ in what the data say alone', () => {
  const before =
    '\uFEFFindicator,name,area,period,类别,value,unit,status,current,missing_reason,target,note\n' +
    'x,浓度,甲市,2019,深井,90,微克,reported,true,,Ⅱ类,\nx,浓度,甲市,2020,深井,Ⅲ类,微克,reported,true,,,\n';
  const after =
    'indicator,area_code,area,period,period_start,dimensions,value,value_text,current,target,target_text,note\n' +
    'x,city,甲市,2019,2019-01-01,"{""类别"":""深井""}",90.0,90.0,true,,Ⅱ类,\n' +
    'x,city,甲市,2020,2020-01-01,"{""类别"":""深井""}",,Ⅲ类,true,,,\n';
  expect(diffVersions(before, after)).toEqual({
    added: [],
    revised: [],
    withdrawn: [],
    corrected: [],
  });
  expect(diffVersions(before, after.replace('90.0,90.0', '91.0,91.0')).revised).toEqual([
    { row: '甲市 2019 深井', from: '90', to: '91.0' },
  ]);
});
