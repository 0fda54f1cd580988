import { describe, expect, test } from 'vitest';
import { checkChange } from '#domain/indicators/stated-change.ts';
import { ratio, sum, undoChange } from '#domain/proof/derive.ts';
import { parseFormula } from '#domain/proof/formula.ts';
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

describe('a derived value is computed with its arithmetic', () => {
  test('2018 from 20 and −4.8 %', () => {
    const derived = undoChange({ id: 'pm25/2019', number: 20 }, percent(-4.8), 0);
    expect(derived.number).toBe(21);
    expect(derived.arithmetic).toBe('20 ÷ (1 − 4.8%) = 21.01');
    expect(derived.range!.map((end) => end.toFixed(2))).toEqual(['20.47', '21.54']);
  });

  test('2018 from 96.7 and +1.1 points', () => {
    const derived = undoChange({ id: 'x/2019', number: 96.7 }, points(1.1), 1);
    expect(derived).toMatchObject({ number: 95.6, arithmetic: '96.7 − 1.1 = 95.6' });
  });

  test('sums and shares', () => {
    const operands = [3, 8, 82].map((number) => ({ id: String(number), number }));
    expect(sum(operands, 0)).toMatchObject({ number: 93, arithmetic: '3 + 8 + 82 = 93' });
    const share = ratio({ id: 'a', number: 24 }, { id: 'b', number: 29 }, 1);
    expect(share).toMatchObject({ number: 82.8, arithmetic: '24 ÷ 29 = 82.8%' });
    expect(ratio({ id: 'a', number: 1 }, { id: 'b', number: 0 }, 1)).toBeUndefined();
  });

  test('a formula of any other form is none', () => {
    expect(parseFormula('undo-change(2019)')).toEqual({ kind: 'undo-change', period: '2019' });
    expect(parseFormula('sum(类别=甲|乙)')).toEqual({
      kind: 'sum',
      dimension: '类别',
      members: ['甲', '乙'],
    });
    expect(parseFormula('ratio(a, b)')).toEqual({
      kind: 'ratio',
      numerator: { indicator: 'a', dimensions: {} },
      denominator: { indicator: 'b', dimensions: {} },
    });
    expect(parseFormula('ratio(a, b[类别=合计])')).toMatchObject({
      denominator: { indicator: 'b', dimensions: { 类别: '合计' } },
    });
    expect(parseFormula('share(a; 级别=省控|市控; value=Ⅰ|Ⅱ)')).toEqual({
      kind: 'share',
      indicator: 'a',
      where: { 级别: ['省控', '市控'] },
      of: { values: ['Ⅰ', 'Ⅱ'] },
    });
    const none = ['20/2', 'sum(类别=甲)', 'ratio(a)', 'ratio(a,b,c)', 'eval(1)'];
    none.push('share(a)', 'share(a; meets=也许)', 'count(a; 级别=)', 'ratio(a,b[类别])');
    for (const text of none) {
      expect(parseFormula(text)).toBeUndefined();
    }
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
    expect(formatValue({ kind: 'missing', reason: '施工停测' }, { decimals: 0 }, 'en')).toBe(
      '施工停测',
    );
    const second = { kind: 'class', label: 'Ⅱ', rank: 2 } as const;
    expect(formatValue(second, { decimals: 0 }, 'zh-CN')).toBe('Ⅱ类');
    expect(formatValue(second, { decimals: 0 }, 'en')).toBe('Class Ⅱ');
  });
});
