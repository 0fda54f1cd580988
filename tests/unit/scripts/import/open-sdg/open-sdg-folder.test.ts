import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importOpenSdg } from '#scripts/import/open-sdg/import-open-sdg.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import type { Problem } from '#domain/problems/problem.ts';

const FILE = 'data/indicator_1-1-1.csv';
const place = ({ code, file, line, column }: Problem) => [code, file, line, column];

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

  test.each([
    ['meta/1-1-1.yml', 'indicator_number: 1.1.1\nindicator_name: Share of A\n'],
    ['meta/1-1-1.yaml', '---\nindicator_number: 1.1.1\nindicator_name: Share of A\n'],
    ['meta/1-1-1.csv', 'indicator_number,1.1.1\nindicator_name,Share of A\n'],
    [
      'meta/1-1-1.md',
      '---\nindicator_number: 1.1.1\nindicator_name: Share of A\n---\n\nText {{ page.x }}\n',
    ],
  ])('may describe its indicators in %s', (path, text) => {
    write({ [FILE]: 'Year,Value\n2015,1.5\n2016-Q1,NA\n', [path]: text });
    const { problems, values } = importOpenSdg(root, folder);
    expect(problems.map(({ code, what }) => [code, what.includes('indicator_available')])).toEqual([
      ['open-sdg-field', false],
    ]);
    expect(values).toBe(2);
    const [record] = checkProject(root).value.records.indicators;
    expect(record?.indicator).toMatchObject({ name: 'Share of A', aliases: ['1.1.1'] });
  });

  test('whose name is a key of translations takes other words, or the key, and tells', () => {
    const meta = (more: string) =>
      `---\nindicator_name: global_indicators.1-1-1-title\n${more}---\n`;
    write({ [FILE]: 'Year,Value\n2015,1.5\n', 'meta/1-1-1.md': meta('graph_title: Share of A\n') });
    expect(importOpenSdg(root, folder).problems[0]?.what).toContain('Share of A');
    write({ 'meta/1-1-1.md': meta('') });
    expect(importOpenSdg(root, folder).problems[0]?.what).toContain(
      'global_indicators.1-1-1-title',
    );
  });

  test('twice gives the same bytes, and says the same', () => {
    write(theirs());
    expect(importOpenSdg(root, folder)).toEqual(importOpenSdg(root, folder));
  });

  test.each([
    ['a value 100,000 times too large', '2018,Units,2300000', 'value-out-of-line', 5],
    ['the year 2091', '2091,Units,24', 'period-out-of-line', 5],
  ])(
    'with %s is warned of by the checks, with file, row, column and what to do',
    (_, row, code, line) => {
      write(theirs(YEARS.with(3, row)));
      importOpenSdg(root, folder);
      const found = checkProject(root).problems.find((own) => own.code === code);
      const column = code === 'value-out-of-line' ? 4 : 3;
      expect(found).toMatchObject({ file: 'seeds/observations/1-1-1.csv', line, column });
      expect(found?.fix).toMatch(/\S{4}/);
    },
  );

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

  test('with a Latin-1 byte names the file and the place in it, and nothing else', () => {
    write({ ...theirs(), [FILE]: Buffer.from('Year,Units,Value\n2019,£,1\n', 'latin1') });
    const { problems } = importOpenSdg(root, folder);
    expect(problems.map(place)).toEqual([['wrong-encoding', FILE, 2, 6]]);
    expect(problems[0]?.fix).toContain('UTF-8');
  });

  test('that does not say whose figures they are does not get a country that it never named', () => {
    const silent = META.filter((line) => !line.includes('geographical'));
    write(theirs(YEARS, silent));
    const { problems } = importOpenSdg(root, folder);
    expect(problems.map(place)).toEqual([['open-sdg-field', 'meta/1-1-1.md', 1, 0]]);
    expect(problems[0]?.fix).toContain('national_geographical_coverage');
    const [record] = checkProject(root).value.records.indicators;
    expect(record?.areas.map(({ name }) => name)).toEqual(['National']);
  });

  test('shows as many digits as nearly all values need, and two of very small ones', () => {
    const decimals = (...values: string[]) => {
      write(theirs(values.map((value, at) => `${2010 + at},Units,${value}`)));
      importOpenSdg(root, folder);
      return checkProject(root).value.records.indicators[0]?.indicator.decimals;
    };
    expect(decimals('91.5', '92', '93', '94')).toBe(0);
    expect(decimals('91.5', '92.5', '93', '94', '95.5')).toBe(1);
    expect(decimals('0.0000271', '0.0000265', '0.0000415')).toBe(6);
    expect(decimals('1234567', '2345678.123456')).toBe(0);
  });

  test('with an error leaves the site as it was', () => {
    write(theirs(['2019,Units,many']));
    expect(importOpenSdg(root, folder).problems.map(({ code }) => code)).toEqual([
      'open-sdg-value',
    ]);
    expect(checkProject(root).value.counts.tables).toBe(0);
  });
});
