import { percent, type Derived, type Operand } from './arithmetic.ts';
import { operandOf, rowAt, type FigurePlace, type FormulaKind } from './formula-kind.ts';

/** An indicator, and the members of its dimensions that differ from those of the figure being computed. */
interface Term {
  indicator: string;
  dimensions: Record<string, string>;
}

/** One indicator over another, in per cent; same area, dimensions and period. */
export const ratioFormula: FormulaKind<{ numerator: Term; denominator: Term }> = {
  example: 'ratio(a,b)',
  meaning: '指标 a 除以指标 b，百分比；b[水质=合计] 改取另一类的数',
  parse(inside) {
    const [numerator, denominator, ...more] = inside.split(',').map(parseTerm);
    return numerator && denominator && more.length === 0 ? { numerator, denominator } : undefined;
  },
  compute({ numerator, denominator }, place, decimals, inputs) {
    const above = operandOf(rowAt(placeOfTerm(numerator, place), inputs));
    const below = operandOf(rowAt(placeOfTerm(denominator, place), inputs));
    if (!above || !below) return { missing: (above ? denominator : numerator).indicator };
    return ratio(above, below, decimals) ?? { missing: `${denominator.indicator}≠0` };
  },
};

/** 24 ÷ 29 = 82.8%. `undefined` when the denominator is 0. */
export function ratio(
  numerator: Operand,
  denominator: Operand,
  decimals: number,
): Derived | undefined {
  if (denominator.number === 0) return undefined;
  return {
    ...percent(numerator.number, denominator.number, decimals),
    inputs: [numerator.id, denominator.id],
  };
}

function parseTerm(text: string): Term | undefined {
  const [, indicator, name, member] =
    /^([a-z0-9-]+)(?:\[([^=\]]+)=([^\]]+)\])?$/.exec(text.trim()) ?? [];
  if (!indicator) return undefined;
  return { indicator, dimensions: name && member ? { [name.trim()]: member.trim() } : {} };
}

function placeOfTerm({ indicator, dimensions }: Term, place: FigurePlace): FigurePlace {
  return { ...place, indicator, dimensions: { ...place.dimensions, ...dimensions } };
}
