import { describe, expect, test } from 'vitest';
import type { Limit } from '#domain/indicators/limit.ts';
import { monitored } from '#domain/tables/series/monitored.ts';
import { HourlyValues } from '#domain/tables/series/hourly-values.ts';
import { SeriesReader } from '#domain/tables/series/series-reader.ts';
import type { Problem } from '#domain/problems/problem.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const series = { decimals: 0, substance: 'PM2.5', unit: '微克/立方米' };
const limit = (id: string, value: number, from: string, to?: string): Limit => ({
  id,
  standard: '甲标准',
  grade: '二级',
  substance: 'PM2.5',
  averaging: 'day',
  value,
  unit: '微克/立方米',
  from,
  ...(to && { to }),
});

/** A table of one station as it is read. */
function read(...rows: string[]): { hourly: HourlyValues; problems: Problem[] } {
  const hourly = new HourlyValues();
  const problems: Problem[] = [];
  const reader = new SeriesReader('a.csv', new Map([['甲站', 'a']]), hourly, problems);
  reader.take(['area,time,value', ...rows, ''].join('\n'));
  reader.end();
  return { hourly, problems };
}

const hours = (day: string, count: number, value: number) =>
  Array.from({ length: count }, (_, hour) => `甲站,${day}T${pad(hour)},${value}`);

describe('a day of hourly values', () => {
  test('has a mean from 20 hours on', () => {
    const { hourly } = read(...hours('2024-01-01', 19, 30), ...hours('2024-01-02', 20, 40));
    expect(monitored(series, hourly, [])!.places[0]!.days).toEqual([null, 40]);
  });

  test('counts for completeness hour by hour, from the first that there is to the last', () => {
    const { hourly } = read(...hours('2024-01-01', 19, 30), ...hours('2024-01-02', 20, 40));
    expect(monitored(series, hourly, [])!.places[0]).toMatchObject({ present: 39, expected: 44 });
  });

  test('belongs to a mean of each hour by month', () => {
    const { hourly } = read(
      '甲站,2024-01-01T05,10',
      '甲站,2024-01-02T05,20',
      '甲站,2025-01-01T05,30',
    );
    const [january] = monitored(series, hourly, [])!.places[0]!.hours!;
    expect(january!.month).toBe(1);
    expect(january!.means[5]).toBe(20);
    expect(january!.means[6]).toBeNull();
  });
});

describe('daily values', () => {
  const table = read(
    '甲站,2015-12-31,90',
    '甲站,2016-01-01,75',
    '甲站,2016-01-02,76',
    '甲站,2016-01-04,',
    '甲站,2016-02-01,61',
  );
  const limits = [
    limit('old', 75, '2016-01-01', '2016-01-31'),
    limit('new', 60, '2016-02-01'),
    { ...limit('year', 10, '2016-01-01'), averaging: 'year' },
    { ...limit('other', 10, '2016-01-01'), unit: '毫克/立方米' },
  ];
  const result = monitored(series, table.hourly, limits)!;

  test('are read as they are, gaps as gaps', () => {
    expect(table.problems).toEqual([]);
    expect(result.firstDay).toBe('2015-12-31');
    expect(result.places[0]!.days.slice(0, 5)).toEqual([90, 75, 76, null, null]);
    expect(result.places[0]!.hours).toBeUndefined();
  });

  test('are judged by the limit of their date, one that equals it keeps it', () => {
    expect(result.exceedances.map(({ day, limit: { id } }) => [day, id])).toEqual([
      ['2016-02-01', 'new'],
      ['2016-01-02', 'old'],
    ]);
  });

  test('before the first limit are judged by none', () => {
    expect(result.judged).toBe(3);
    expect(result.places[0]!.months[0]).toMatchObject({ month: '2015-12', judged: 0, above: 0 });
  });

  test('and hourly ones in one table are an error', () => {
    const { problems } = read('甲站,2024-01-01,1', '甲站,2024-01-02T00,1');
    expect(problems.map(({ code }) => code)).toEqual(['mixed-steps']);
  });
});
