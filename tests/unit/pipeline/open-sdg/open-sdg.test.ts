import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importOpenSdg } from '../../../../scripts/import/open-sdg/import-open-sdg.ts';
import { readOpenSdgTable } from '../../../../scripts/import/open-sdg/open-sdg-table.ts';
import { readYear } from '../../../../scripts/import/open-sdg/open-sdg-year.ts';
import { checkProject } from '../../../../scripts/pipeline.ts';
import type { Problem } from '../../../../src/domain/problem.ts';

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
    expect(value.rows.map((row) => row.value)).toEqual([3, 4]);
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

describe('a data folder', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gongkai-'));
    folder = join(root, 'theirs');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const META = [
    'indicator_number: 1.1.1',
    'indicator_available: Share of <b>streams</b> that are clean.',
    'national_geographical_coverage: United Kingdom',
    'source_active_1: true',
    'source_organisation_1: River Office',
    'source_release_date_1: 04/03/2022',
  ];
  const YEARS = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => `${year},Units,${year - 1995}`);

  function write(files: Record<string, string | Uint8Array>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  const theirs = (rows = YEARS, meta = META) => ({
    [FILE]: `${['Year,Unit multiplier,Value', ...rows].join('\n')}\n`,
    'meta/1-1-1.md': `---\n${meta.join('\n')}\n---\n`,
    LICENSE: 'Open Government Licence v3.0',
  });

  test('becomes tables of a site in which the checks find nothing wrong', () => {
    write(theirs());
    expect(importOpenSdg(root, folder)).toEqual({ problems: [], indicators: 1, values: 6 });
    const { value, problems } = checkProject(root);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [record] = value.records.indicators;
    expect(record).toMatchObject({
      indicator: { id: '1-1-1', name: 'Share of streams that are clean', aliases: ['1.1.1'] },
      dataSources: [
        {
          title: 'River Office',
          publishedOn: '2022-03-04',
          licence: 'Open Government Licence v3.0',
        },
      ],
    });
    expect(record?.observations.map(({ citation }) => citation)).toEqual(Array(6).fill(undefined));
  });

  test('twice gives the same bytes, and says the same', () => {
    write(theirs());
    expect(importOpenSdg(root, folder)).toEqual(importOpenSdg(root, folder));
  });

  test.each([
    ['a value 100,000 times too large', '2018,Units,2300000', 'value-out-of-line', 5],
    ['the year 2091', '2091,Units,24', 'period-out-of-line', 5],
  ])('with %s is warned of by the checks', (_, row, code, line) => {
    write(theirs(YEARS.with(3, row)));
    importOpenSdg(root, folder);
    const found = checkProject(root).problems.find((own) => own.code === code);
    expect(found).toMatchObject({ file: 'seeds/observations/1-1-1.csv' });
    expect([line, 7]).toContain(found?.line);
  });

  test('says which field of the metadata is missing, and what is used instead', () => {
    write(theirs(YEARS, [META[0]!, ...META.slice(2)]));
    const { problems } = importOpenSdg(root, folder);
    expect(problems.map(place)).toEqual([['open-sdg-field', 'meta/1-1-1.md', 1, 0]]);
    expect(problems[0]?.what).toContain('indicator_available');
  });

  test('names metadata without data, and data without metadata', () => {
    write({ ...theirs(), 'meta/2-1-1.md': `---\n${META.join('\n')}\n---\n` });
    expect(importOpenSdg(root, folder).problems.map(place)).toEqual([
      ['open-sdg-no-data', 'meta/2-1-1.md', 0, 0],
    ]);
    write({ 'data/indicator_3-1-1.csv': 'Year,Value\n2019,1\n' });
    expect(importOpenSdg(root, folder).problems.map(({ code }) => code)).toContain(
      'open-sdg-no-meta',
    );
  });

  test('with a Latin-1 byte names the file', () => {
    write({ ...theirs(), [FILE]: Buffer.from('Year,Units,Value\n2019,£,1\n', 'latin1') });
    expect(importOpenSdg(root, folder).problems.map(place)).toContainEqual([
      'wrong-encoding',
      FILE,
      0,
      0,
    ]);
  });

  test('with an error leaves the site as it was', () => {
    write(theirs(['2019,Units,many']));
    expect(importOpenSdg(root, folder).problems.map(({ code }) => code)).toEqual([
      'open-sdg-value',
    ]);
    expect(checkProject(root).value.counts.tables).toBe(0);
  });
});
