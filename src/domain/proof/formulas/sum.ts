import { roundTo } from '#domain/values/rounding.ts';
import { formatNumber } from '#domain/values/value.ts';
import { plainDigits, type Derived, type Operand } from './arithmetic.ts';
import { operandOf, rowAt, type FormulaKind } from './formula-kind.ts';

/** Over members of a dimension; same area and period. */
export const sumFormula: FormulaKind<{ dimension: string; members: string[] }> = {
  example: 'sum(类别=工业园区|生活小区)',
  meaning: '同一指标的几类相加',
  parse(inside) {
    const [name = '', list = ''] = inside.split('=', 2);
    const dimension = name.trim();
    const members = list
      .split('|')
      .map((member) => member.trim())
      .filter(Boolean);
    return dimension && members.length > 1 ? { dimension, members } : undefined;
  },
  compute({ dimension, members }, place, decimals, inputs) {
    const operands = members.map((member) => {
      const dimensions = { ...place.dimensions, [dimension]: member };
      return operandOf(rowAt({ ...place, dimensions }, inputs));
    });
    const lacking = members[operands.indexOf(undefined)];
    if (lacking !== undefined) return { missing: `${dimension}=${lacking}` };
    return sum(operands as Operand[], decimals);
  },
};

/** 3 + 8 + 82 = 93. */
export function sum(operands: Operand[], decimals: number): Derived {
  const exact = operands.reduce((total, operand) => total + operand.number, 0);
  const number = roundTo(exact, decimals);
  return {
    number,
    exact,
    inputs: operands.map(({ id }) => id),
    arithmetic: `${operands.map((operand) => plainDigits(operand.number)).join(' + ')} = ${formatNumber(number, decimals)}`,
  };
}
