import { expect, test } from 'vitest';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { runPipeline } from '#scripts/pipeline/pipeline.ts';
import { hourKey, hourNumber } from '#domain/values/hour.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { parsePeriod } from '#domain/values/period.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { changed } from '#tests/pipeline/small-site.ts';

const FILE = 'seeds/series/hours.csv';
const INDEX = `id,indicator,document,section,quote
hours,pm25,2021-plan,s1-1,PM2.5平均浓度
`;
const pad = (value: number) => String(value).padStart(2, '0');

/** A month of hours of 甲市: the value of an hour is its number, with the last of these missing. */
function month(hours: number, missing = 0): string {
  const rows = Array.from({ length: hours }, (_, at) => {
    const value = at < hours - missing ? String(at % 24) : '';
    return `甲市,2019-02-${pad(Math.floor(at / 24) + 1)}T${pad(at % 24)},${value}`;
  });
  return ['area,time,value', ...rows, ''].join('\n');
}

/** The small site with a long series, handed over in small pieces. */
function siteWith(table: string, index = INDEX): Parsed<Site> {
  const sources = changed({ 'seeds/series.csv': index });
  const read = (take: (piece: string) => void) => {
    for (let at = 0; at < table.length; at += 1000) take(table.slice(at, at + 1000));
    return true;
  };
  return runPipeline({ ...sources, series: [{ file: FILE, read }] });
}

const recordOf = ({ value }: Parsed<Site>) =>
  value.records.indicators.find(({ indicator }) => indicator.id === 'pm25')!;
const monthOf = (site: Parsed<Site>) =>
  recordOf(site).observations.find(({ period }) => period.key === '2019-02');
const problemsOf = (site: Parsed<Site>) =>
  site.problems.map(({ code, file, line }) => `${code} ${file}:${line}`);

test('hours are periods', () => {
  expect(parsePeriod('2024-02-29T23')).toMatchObject({
    kind: 'hour',
    start: Date.UTC(2024, 1, 29, 23),
  });
  for (const wrong of ['2023-02-29T01', '2024-01-01T24', '2024-01-01T1', '2024-13-01T00'])
    expect(parsePeriod(wrong)).toBeUndefined();
  expect(periodLabel({ kind: 'hour', key: '2024-01-05T09' }, 'zh-CN')).toBe('2024年1月5日9时');
  expect(periodLabel({ kind: 'hour', key: '2024-01-05T09' }, 'en')).toBe('5 January 2024, 09:00');
});

test('an hour has a number, and the number its hour', () => {
  for (const key of ['1900-01-01T00', '2024-02-29T23', '2023-12-31T12'])
    expect(hourKey(hourNumber(key))).toBe(key);
});

test('hourly values become monthly means, with their arithmetic', () => {
  const site = siteWith(month(28 * 24));
  expect(site.problems).toEqual([]);
  expect(monthOf(site)).toMatchObject({
    status: 'derived',
    value: { kind: 'number', number: 12 },
    derivation: { formula: 'mean(hours)', arithmetic: '7728 ÷ 672 = 12' },
  });
});

test('a month with too few hours has no mean, and says why', () => {
  expect(monthOf(siteWith(month(28 * 24, 168)))?.status).toBe('derived');
  expect(monthOf(siteWith(month(28 * 24, 169)))?.value).toEqual({
    kind: 'missing',
    reason: '全月 672 小时中只有 503 小时有数据，不到四分之三',
  });
});

test('the record says what the table holds and which document publishes it', () => {
  expect(recordOf(siteWith(month(24, 2))).series).toEqual([
    expect.objectContaining({
      id: 'hours',
      rows: 24,
      missing: 2,
      areas: 1,
      first: '2019-02-01T00',
      last: '2019-02-01T23',
      citation: expect.objectContaining({ document: '2021-plan', section: 's1-1' }),
    }),
  ]);
});

test('each bad row is a problem with its line', () => {
  const table = `${month(24)}丙市,2019-02-03T00,1\n甲市,2019-02-03T24,1\n甲市,2019-02-03T00,约1\n甲市,2019-02-01T00,1\n`;
  expect(problemsOf(siteWith(table))).toEqual([
    `unknown-area ${FILE}:26`,
    `not-an-hour ${FILE}:27`,
    `not-a-number ${FILE}:28`,
    `duplicate-observation ${FILE}:29`,
  ]);
});

test('of thousands of bad rows the first hundred are told, and how many there are more', () => {
  const { problems } = siteWith(month(28 * 24).replaceAll('甲市', '丙市'));
  expect(problems.filter(({ file }) => file === FILE)).toHaveLength(101);
  expect(problems.map(({ code }) => code)).toContain('series-more-problems');
});

test('a table that nobody described, a row without a table and a false citation are problems', () => {
  expect(problemsOf(siteWith(month(24), 'id,indicator,document,section,quote\n'))).toContain(
    `series-unlisted ${FILE}:0`,
  );
  expect(problemsOf(siteWith(month(24), INDEX.replace('hours', 'days')))).toContain(
    'file-missing seeds/series/days.csv:0',
  );
  expect(problemsOf(siteWith(month(24), INDEX.replace('PM2.5平均浓度', '没有这句话')))).toContain(
    'quote-not-in-section seeds/series.csv:2',
  );
});
