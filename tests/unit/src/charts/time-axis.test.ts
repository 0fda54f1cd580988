import { describe, expect, test } from 'vitest';
import { timeAxis } from '#charts/spec/time-axis.ts';
import { parsePeriod } from '#domain/values/period.ts';

const axisOf = (...keys: string[]) => timeAxis(keys.map((key) => parsePeriod(key)!));
const labels = (...keys: string[]) => axisOf(...keys).ticks.map(({ label }) => label);

describe('a time axis', () => {
  test('reaches from the beginning of the first period to the end of the last', () => {
    expect(axisOf('2018', '2023')).toMatchObject({ min: 2018, max: 2024 });
    expect(axisOf('2011/2015', '2016/2020')).toMatchObject({ min: 2011, max: 2021 });
    const { min, max } = axisOf('2021/22', '2022/23');
    expect([min, max].map((end) => end.toFixed(2))).toEqual(['2021.25', '2023.25']);
  });

  test('marks every year in its middle, also those without data', () => {
    expect(axisOf('2018', '2021').ticks).toEqual(
      [2018, 2019, 2020, 2021].map((year) => ({ at: year + 0.5, label: String(year) })),
    );
    expect(labels('1990', '2023')).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  test.each([
    ['half-years', ['2021-H1', '2022-H2'], ['2021-H1', '2021-H2', '2022-H1', '2022-H2']],
    ['quarters', ['2021-Q4', '2022-Q2'], ['2021-Q4', '2022-Q1', '2022-Q2']],
    ['financial years', ['2018/19', '2020/21'], ['2018/19', '2019/20', '2020/21']],
    ['months', ['2024-11', '2025-02'], ['2024-11', '2024-12', '2025-01', '2025-02']],
    ['days', ['2024-02-28', '2024-03-02'], ['02-28', '02-29', '03-01', '03-02']],
  ])('marks %s by their own', (_, keys, expected) => {
    expect(labels(...keys)).toEqual(expected);
  });

  test('puts the mark of a period where its value is drawn', () => {
    const key = '2019/20';
    const { start, end } = parsePeriod(key)!;
    const mark = axisOf('2018/19', '2020/21').ticks.find(({ label }) => label === key)!;
    const middle = (start + end) / 2;
    const year = new Date(middle).getUTCFullYear();
    expect(mark.at).toBeCloseTo(year + (middle - Date.UTC(year, 0)) / (366 * 86_400_000), 2);
  });

  test('of many quarters or months is marked by years, and does not name a year of which little is seen', () => {
    expect(labels('2018-Q1', '2022-Q4')).toEqual(['2018', '2019', '2020', '2021', '2022']);
    expect(labels('2020-12', '2022-06')).toEqual(['2021', '2022']);
  });

  test('of a single period is marked by it', () => {
    expect(labels('2024-11')).toEqual(expect.arrayContaining(['11-01']));
    expect(labels('2019').length).toBeGreaterThan(0);
  });
});
