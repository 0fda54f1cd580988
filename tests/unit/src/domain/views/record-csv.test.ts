import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { recordCsv } from '#domain/views/record-csv.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

describe('an indicator as CSV', () => {
  test('has one observation a row, with unit and status in columns, and opens in Excel', () => {
    const text = recordCsv(recordOf({ '~2018': 21, '2019': 20, '2020': null }));
    expect(text.startsWith('\uFEFF')).toBe(true);
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

describe('where values come from', () => {
  const sources = [
    { id: 'a', title: 'River survey' },
    { id: 'b', title: 'Well survey' },
  ];
  const header = (record: Parameters<typeof recordCsv>[0]) =>
    recordCsv(record).split('\n')[0]!.split(',');

  test('stands in columns: the data sets of values that cite no disclosure, and no empty columns', () => {
    const record = { ...recordOf({ '2019': 20 }), dataSources: sources };
    expect(header(record)).toContain('data_source');
    expect(header(record)).not.toContain('document');
    expect(recordCsv(record)).toContain(',River survey; Well survey,');
  });

  test('stands in columns: document and words of those that cite one', () => {
    expect(header(recordOf({ '2019': 20 }))).toEqual(
      expect.arrayContaining([
        'document',
        'section',
        'quote',
        'rendition',
        'locator',
        'published_on',
      ]),
    );
    expect(header(recordOf({ '2019': 20 }))).not.toContain('data_source');
  });
});
