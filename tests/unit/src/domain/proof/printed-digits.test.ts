import { expect, test } from 'vitest';
import { tryTable } from './try-table.ts';
import { formatWithUnit, plainValue, shownWith } from '#domain/values/value.ts';
import { packRecord, unpackRecord } from '#domain/views/packed-record.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const HEAD = 'indicator,area,period,value,qualifier,status,document,section,quote,formula\n';

/** What a site shows of a value, and what it writes into CSV. */
function shown(cell: string, words: string, body = `2024年，全市优良率${words}。`) {
  const { observations, problems } = tryTable(
    `${HEAD}good,甲市,2024,${cell},,,d,s0,优良率${words},\n`,
    { body },
  );
  expect(problems).toEqual([]);
  const { value } = observations[0]!;
  return [formatWithUnit(value, { unit: '%' }, 'zh-CN'), plainValue(value)];
}

test('a figure is shown with the digits that its document prints, whatever the indicator has', () => {
  expect(shown('90.0', '90.0%')).toEqual(['90.0%', '90.0']);
  expect(shown('100.0', '100.0%')).toEqual(['100.0%', '100.0']);
  expect(shown('100', '100%')).toEqual(['100%', '100']);
  expect(shown('96.70', '96.70%')).toEqual(['96.70%', '96.70']);
  expect(shown('96.7', '96.7%')).toEqual(['96.7%', '96.7']);
});

test('the document counts where the table has other digits: programs lose zeros', () => {
  expect(shown('90', '90.0%')).toEqual(['90.0%', '90.0']);
  expect(shown('90', '９０．０％')).toEqual(['90.0%', '90.0']);
  expect(shown('90.0', '90%')).toEqual(['90%', '90']);
  expect(shown('90.0', '九十%')).toEqual(['90.0%', '90.0']);
});

test('a number in 万 says nothing of the digits of what it comes to', () => {
  const { observations } = tryTable(`${HEAD}waste,甲市,2024,52000,,,d,s0,处置5.20万吨,\n`, {
    body: '2024年，全市处置5.20万吨。',
  });
  expect(plainValue(observations[0]!.value)).toBe('52000');
});

test('a range keeps the zeros of both ends', () => {
  const { observations } = tryTable(`${HEAD}pm25,甲市,2024,4.0~19.0,,,d,s0,4.0～19.0微克,\n`, {
    body: '2024年，全市浓度4.0～19.0微克/立方米。',
  });
  expect(plainValue(observations[0]!.value)).toBe('4.0~19.0');
});

test('zeros survive the form in which records reach browsers', () => {
  const zeros = { value: { kind: 'number', number: 90, decimals: 1 } } as const;
  const observations = [observation('2023', 90, zeros), observation('2024', 100)];
  const record = { ...recordOf({}), observations };
  const back = unpackRecord(JSON.parse(JSON.stringify(packRecord(record))));
  expect(back.observations.map(({ value }) => value)).toEqual([
    { kind: 'number', number: 90, decimals: 1 },
    { kind: 'number', number: 100 },
  ]);
});

test('a data source’s number that no document prints is shown with the digits of its indicator, and kept whole', () => {
  const value = shownWith({ kind: 'number', number: 93.25348712 }, 1);
  expect(formatWithUnit(value, { unit: '%' }, 'zh-CN')).toBe('93.3%');
  expect(plainValue(value)).toBe('93.25348712');
  expect(shownWith({ kind: 'number', number: 94 }, 1)).toEqual({ kind: 'number', number: 94 });
});

test('what a document prints and what a data source gives stay apart in the form in which records reach browsers', () => {
  const long = { value: shownWith({ kind: 'number', number: 93.25 }, 1) };
  const observations = [observation('2023', 93.25), observation('2024', 93.25, long)];
  const base = recordOf({});
  const record = { ...base, indicator: { ...base.indicator, decimals: 1 }, observations };
  const back = unpackRecord(JSON.parse(JSON.stringify(packRecord(record))));
  expect(back.observations.map(({ value }) => formatWithUnit(value, { unit: '' }, 'en'))).toEqual([
    '93.25',
    '93.3',
  ]);
});
