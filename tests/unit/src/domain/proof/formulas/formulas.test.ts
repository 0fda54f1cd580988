import { describe, expect, test } from 'vitest';
import { FORMULA_KINDS, parseFormula } from '#domain/proof/formulas/index.ts';
import { ratio } from '#domain/proof/formulas/ratio.ts';
import { sum } from '#domain/proof/formulas/sum.ts';
import { undoChange } from '#domain/proof/formulas/undo-change.ts';

const percent = (amount: number, decimals = 1) => ({ amount, unit: '%', decimals });
const points = (amount: number) => ({ amount, unit: '百分点', decimals: 1 });

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

  test('the example that staff see of each kind can be read', () => {
    for (const [kind, { example }] of Object.entries(FORMULA_KINDS))
      expect(parseFormula(example), example).toMatchObject({ kind });
  });
});
