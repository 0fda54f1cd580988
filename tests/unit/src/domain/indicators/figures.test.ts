import { describe, expect, test } from 'vitest';
import { checkChange } from '#domain/indicators/stated-change.ts';
import { checkLimits, limitsInForce, type Limit } from '#domain/indicators/limit.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { formatNumber, formatValue } from '#domain/values/value.ts';
import { recordOf } from '#tests/unit/src/charts/records.ts';

const percent = (amount: number, decimals = 1) => ({ amount, unit: '%', decimals });
const points = (amount: number) => ({ amount, unit: '百分点', decimals: 1 });
const base = (value: number) => ({ value, period: parsePeriod('2019')! });

describe('a stated change is recomputed', () => {
  test('17 after 20 is −15.0 %, as stated', () => {
    const check = checkChange(percent(-15), 17, 0, '2019', base(20));
    expect(check).toMatchObject({ result: 'agrees', base: 20, basePeriod: '2019' });
    expect(check.recomputed).toBeCloseTo(-15);
  });

  test('97.8 after 96.7 is +1.1 points, as stated', () => {
    expect(checkChange(points(1.1), 97.8, 1, '2019', base(96.7)).result).toBe('agrees');
  });

  test('rounding of the printed values is allowed for: 15 after 17 may be −11.8 % or −9 %', () => {
    expect(checkChange(percent(-11.8), 15, 0, '2020', base(17)).result).toBe('agrees');
    expect(checkChange(percent(-9), 15, 0, '2020', base(17)).result).toBe('agrees');
  });

  test('what rounding cannot explain disagrees', () => {
    expect(checkChange(percent(-25), 17, 0, '2019', base(20)).result).toBe('disagrees');
    expect(checkChange(points(2.1), 97.8, 1, '2019', base(96.7)).result).toBe('disagrees');
  });

  test('without an earlier value, or with zero, nothing can be checked', () => {
    expect(checkChange(percent(-4.8), 20, 0, '2018').result).toBe('cannot-check');
    expect(checkChange(percent(5), 20, 0, '2018', base(0)).result).toBe('cannot-check');
  });
});

describe('a limit', () => {
  const limit = (from: string, value: number, to?: string): Limit => ({
    id: from,
    standard: 'GB',
    grade: '二级',
    substance: 'PM2.5',
    averaging: 'year',
    unit: 'μg',
    from,
    value,
    ...(to && { to }),
  });
  const limits = [limit('2016-01-01', 35, '2026-02-28'), limit('2026-03-01', 30, '2030-12-31')];

  test.each([
    ['2019', [35]],
    ['2027', [30]],
    ['2026', []],
    ['2015', []],
  ])('a value of %s is judged by %j', (period, values) => {
    expect(limitsInForce(limits, parsePeriod(period)!).map(({ value }) => value)).toEqual(values);
  });
});

describe('the values of an indicator', () => {
  const limit = {
    id: 'a',
    standard: 'GB',
    grade: '二级',
    substance: 'x',
    averaging: 'year',
    unit: '微克',
  };
  const limits = [
    { ...limit, value: 35, from: '2016-01-01', to: '2020-12-31' },
    { ...limit, value: 15, from: '2021-01-01' },
  ];

  test('are each judged by the limit of their own time, and one equal to it keeps it', () => {
    const record = {
      ...recordOf({ '2015': 90, '2019': 35, '2020': 36, '2022': 16, '2023': null }),
      limits,
    };
    const found = checkLimits(record).map(({ judged, above }) =>
      [judged, above].map((rows) => rows.map(({ period }) => period.key)),
    );
    expect(found).toEqual([
      [['2019', '2020'], ['2020']],
      [['2022'], ['2022']],
    ]);
  });
});

describe('a value as shown', () => {
  test('has the digits of its indicator and a true minus sign', () => {
    expect(formatNumber(1351.68, 2)).toBe('1351.68');
    expect(formatNumber(170810, 0)).toBe('170,810');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-4.8, 1)).toBe('−4.8');
  });

  test('missing is its reason, a class is named', () => {
    expect(formatValue({ kind: 'missing', reason: '施工停测' }, 'en')).toBe('施工停测');
    const second = { kind: 'class', label: 'Ⅱ', rank: 2 } as const;
    expect(formatValue(second, 'zh-CN')).toBe('Ⅱ类');
    expect(formatValue(second, 'en')).toBe('Class Ⅱ');
  });
});
