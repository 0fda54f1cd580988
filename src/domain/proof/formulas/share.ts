import { percent } from './arithmetic.ts';
import type { FormulaKind } from './formula-kind.ts';
import { parseTally, tallied, type Tally } from './tally.ts';

/** What share of the observations of another indicator are so, in per cent: 18 ÷ 20 = 90.0%. */
export const shareFormula: FormulaKind<Tally> = {
  example: 'share(a; meets=是)',
  meaning: '占多少，写法和 count 相同；没有数值的不计，unjudged=是 把没有写是否达标的当作达标',
  parse(inside) {
    const tally = parseTally(inside);
    return tally?.of && tally;
  },
  compute(tally, place, decimals, inputs) {
    const { part, whole } = tallied(tally, place, inputs);
    if (whole.length === 0) return { missing: `${tally.indicator} ${place.period.key}` };
    return { ...percent(part.length, whole.length, decimals), inputs: whole };
  },
};
