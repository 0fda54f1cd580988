import { describe, expect, test } from 'vitest';
import { parsePeriod, periodPosition, yearBefore } from '#domain/values/period.ts';
import { periodLabel } from '#domain/values/period-label.ts';

const at = (key: string) => periodPosition(parsePeriod(key)!);

describe('a period', () => {
  test.each([
    ['2019', 'year', '2019年', '2019'],
    ['2019-H1', 'half', '2019年上半年', 'first half of 2019'],
    ['2019-Q3', 'quarter', '2019年第三季度', 'Q3 2019'],
    ['2024-11', 'month', '2024年11月', 'November 2024'],
    ['2020-05-30', 'day', '2020年5月30日', '30 May 2020'],
    ['2021/22', 'financial-year', '2021/22财年', '2021/22'],
    ['2024-01/2024-11', 'interval', '2024年1—11月', 'January to November 2024'],
    ['2011/2015', 'interval', '2011年至2015年', '2011 to 2015'],
  ])('%s is read as a %s and shown as %s', (key, kind, chinese, english) => {
    const period = parsePeriod(key)!;
    expect(period.kind).toBe(kind);
    expect(periodLabel(period, 'zh-CN')).toBe(chinese);
    expect(periodLabel(period, 'en')).toBe(english);
  });

  test.each([
    '2091x',
    '20190',
    '2019-13',
    '2019-02-30',
    '2019-Q5',
    '2021/23',
    '2015/2011',
    '1066',
    '',
  ])('%s is none', (text) => expect(parsePeriod(text)).toBeUndefined());

  test('2010 and 2013 stand three years apart on the time axis', () => {
    expect(at('2013') - at('2010')).toBeCloseTo(3);
  });

  test('a year is as long as its four quarters', () => {
    expect(parsePeriod('2020-Q1')!.start).toBe(parsePeriod('2020')!.start);
    expect(parsePeriod('2020-Q4')!.end).toBe(parsePeriod('2020')!.end);
  });

  test.each([
    ['2020', '2019'],
    ['2024-11', '2023-11'],
    ['2024-01/2024-11', '2023-01/2023-11'],
    ['2021/22', '2020/21'],
  ])('%s is compared with %s', (key, before) => {
    expect(yearBefore(parsePeriod(key)!)?.key).toBe(before);
  });
});
