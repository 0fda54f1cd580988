import { describe, expect, test } from 'vitest';
import { readOpenSdgTable } from '#scripts/import/open-sdg/open-sdg-table.ts';
import { readYear } from '#scripts/import/open-sdg/open-sdg-year.ts';
import type { Problem } from '#domain/problems/problem.ts';

const FILE = 'data/indicator_1-1-1.csv';
const tableOf = (...lines: string[]) => readOpenSdgTable(`${lines.join('\n')}\n`, FILE);
const place = ({ code, file, line, column }: Problem) => [code, file, line, column];

describe('a Year cell', () => {
  test.each([
    ['2021', '2021', undefined],
    ['2021.0', '2021', undefined],
    ['2021/22', '2021/22', undefined],
    ['2021/2022', '2021/22', undefined],
    ['2013 Q1', '2013-Q1', undefined],
    ['2023 02', '2023-02', undefined],
    ['2011-2015', '2011/2015', undefined],
    ['2012 to 2014', '2012/2014', undefined],
    ['2012-14', '2012/2014', undefined],
    ['2012-Q1', '2012-Q1', undefined],
    ['2012Q3', '2012-Q3', undefined],
    ['2012-H2', '2012-H2', undefined],
    ['2012-M05', '2012-05', undefined],
    ['2012-01', '2012-01', undefined],
    ['2014-15', '2014/15', undefined],
    ['2015 - 2016', '2015/2016', undefined],
    ['2015-03-31', '2015-03-31', undefined],
    ['2019/20 [Note 5]', '2019/20', 'Note 5'],
    ['2015-2019 (baseline)', '2015/2019', 'baseline'],
    ['2013a', '2013', '2013a'],
    ['2019/20-2021/22', '2019-04/2022-03', undefined],
    ['15 May to 14 June 2021', '2021-05-15/2021-06-14', undefined],
  ])('%s is %s', (cell, key, note) => {
    expect(readYear(cell)).toEqual({ key, ...(note && { note }) });
  });

  test.each(['This is a non-statistical indicator', '2021/99/1', '', '20211'])(
    '“%s” names no time',
    (cell) => expect(readYear(cell)).toBeUndefined(),
  );
});

describe('a table', () => {
  test('takes blank values as missing, with the status as their reason', () => {
    const { value, problems } = tableOf(
      'Year,Observation status,Value',
      '2019,Missing value; suppressed,',
      '2020,Normal value,-4.5',
      '2021,Estimated value,1.2e3',
    );
    expect(problems).toEqual([]);
    expect(value.rows).toMatchObject([
      { period: '2019', reason: 'Missing value; suppressed', note: undefined },
      { period: '2020', value: -4.5, note: undefined },
      { period: '2021', value: 1200, note: 'Estimated value' },
    ]);
  });

  test('with several units has the unit as a dimension; with one it has a unit', () => {
    const mixed = tableOf('Year,Series,Units,Value', '2019,A,Number,3', '2019,A,Percentage (%),4');
    expect(mixed.value).toMatchObject({ unit: '', dimensions: ['Unit', 'Series'] });
    expect(mixed.value.rows.map(({ dimensions }) => dimensions)).toEqual([
      { Unit: 'Number', Series: 'A' },
      { Unit: 'Percentage (%)', Series: 'A' },
    ]);
    const one = tableOf('Year,Units,Unit multiplier,Value', '2019,GBP,Thousands,3');
    expect(one.value).toMatchObject({ unit: 'GBP, Thousands', dimensions: [] });
  });

  test('with CRLF, a byte order mark and a blank first line is read as any other', () => {
    const { value, problems } = readOpenSdgTable('\uFEFF\r\nYear,Sex,Value\r\n2019,,3\r\n', FILE);
    expect(problems).toEqual([]);
    expect(value.rows).toMatchObject([{ period: '2019', value: 3, dimensions: {}, line: 3 }]);
  });

  test('whose members differ in case alone keeps their first spelling', () => {
    const { value } = tableOf('Year,Sex,Value', '2019,Female,3', '2020,female,4');
    expect(value.rows.map(({ dimensions }) => dimensions.Sex)).toEqual(['Female', 'Female']);
    const twice = tableOf('Year,Sex,Value', '2019,Female,3', '2019,female,4');
    expect(twice.problems.map(place)).toEqual([['open-sdg-repeat', FILE, 3, 1]]);
  });

  test('has no dimension of the columns that mean something else', () => {
    const { value, problems } = tableOf(
      'Year,Series,Sex,GeoCode,Units,Unit multiplier,Observation status,Value',
      '2019,All,F,E92000001,GBP,Millions,Normal value,3',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ unit: 'GBP, Millions', dimensions: ['Series', 'Sex'] });
  });

  test('takes numbers as programs write them: exponents, true minus signs, no digit before the point', () => {
    const { value, problems } = tableOf('Year,Value', '2019,2.7E-05', '2020,−4', '2021,.5');
    expect(problems).toEqual([]);
    expect(value.rows.map((row) => row.value)).toEqual([0.000027, -4, 0.5]);
  });

  test('names the row of a fault as an editor counts it, after a blank first line and CRLF', () => {
    const { problems } = readOpenSdgTable('\r\nYear,Value\r\n2019,3\r\n2020,viele\r\n', FILE);
    expect(problems.map(place)).toEqual([['open-sdg-value', FILE, 4, 2]]);
  });

  test('without values has its notice for a text', () => {
    const { value, problems } = tableOf('Year,Value', 'There is no data yet,');
    expect(value).toMatchObject({ rows: [], notice: 'There is no data yet' });
    expect(problems).toEqual([]);
  });

  test('reports a row that stands twice, and keeps the first', () => {
    const { value, problems } = tableOf('Year,Sex,Value', '2019,F,3', '2020,F,4', '2019,F,5');
    expect(problems.map(place)).toEqual([['open-sdg-repeat', FILE, 4, 1]]);
    expect(problems[0]?.what).toContain('第 2 行');
    expect(problems[0]?.what).toContain('先是 3，后是 5');
    expect(value.rows.map((row) => row.value)).toEqual([3, 4]);
    const [same] = tableOf('Year,Value', '2019,3', '2019,3').problems;
    expect(same?.what).toContain('数值也一样');
  });

  test.each([
    ['"1,234" in Value', ['Year,Value', '2019,3', '2020,"1,234"'], ['open-sdg-value', FILE, 3, 2]],
    ['a blank row', ['Year,Value', '2019,3', ',', '2020,4'], ['open-sdg-blank-row', FILE, 3, 0]],
    ['a typo in the header', ['Year,Vaule', '2019,3'], ['open-sdg-header', FILE, 1, 0]],
    ['a year that is none', ['Year,Value', '2019,3', '20200,4'], ['open-sdg-year', FILE, 3, 1]],
  ])('reports %s with file, row, column and what to do', (_, lines, expected) => {
    const { problems } = tableOf(...lines);
    expect(problems.map(place)).toEqual([expected]);
    expect(problems[0]?.fix).toMatch(/\S{4}/);
  });

  test('proposes the number and the column that were meant', () => {
    expect(tableOf('Year,Value', '2020,"1,234"').problems[0]?.fix).toContain('1234');
    expect(tableOf('Year,Vaule', '2020,1').problems[0]?.fix).toContain('Vaule 改成 Value');
  });
});
