import type { FormulaKind } from './formula-kind.ts';
import { parseTally, tallied, type Tally } from './tally.ts';

/** How many observations of another indicator there are, or are so: how many sections are of class Ⅱ. */
export const countFormula: FormulaKind<Tally> = {
  example: 'count(a; 维度=成员|成员; value=数值)',
  meaning: '数个数，本区域和它下面的区域都算',
  parse: parseTally,
  compute(tally, place, _decimals, inputs) {
    const { part, whole } = tallied(tally, place, inputs);
    if (whole.length === 0) return { missing: `${tally.indicator} ${place.period.key}` };
    const number = part.length;
    return { number, exact: number, inputs: part, arithmetic: String(number) };
  },
};
