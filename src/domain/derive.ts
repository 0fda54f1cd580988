import type { Derivation } from './derivation.ts';
import { halfUnit, decimalsOf, roundTo } from './rounding.ts';
import type { StatedChange } from './stated-change.ts';
import { formatNumber } from './value.ts';

/** A number that a derivation starts from. */
export interface Operand {
  /** `indicator/key` of the observation. */
  id: string;
  number: number;
}

/** A derived number, rounded for print, with its arithmetic. */
export type Derived = { number: number } & Pick<Derivation, 'inputs' | 'arithmetic' | 'range'>;

const plain = (number: number) => formatNumber(number, decimalsOf(number));

/** The value before a stated change: 20, −4.8 % → 20 ÷ (1 − 4.8%) = 21.01. */
export function undoChange(operand: Operand, change: StatedChange, decimals: number): Derived {
  const { number } = operand;
  const relative = change.unit === '%';
  const undo = (value: number, amount: number) =>
    relative ? value / (1 + amount / 100) : value - amount;
  const slack = halfUnit(decimals);
  const stated = halfUnit(change.decimals);
  const corners = [-slack, slack].flatMap((by) =>
    [-stated, stated].map((off) => undo(number + by, change.amount + off)),
  );
  const amount = plain(Math.abs(change.amount));
  const result = undo(number, change.amount);
  const left = relative
    ? `${plain(number)} ÷ (1 ${change.amount < 0 ? '−' : '+'} ${amount}%)`
    : `${plain(number)} ${change.amount < 0 ? '+' : '−'} ${amount}`;
  return {
    number: roundTo(result, decimals),
    inputs: [operand.id],
    arithmetic: `${left} = ${formatNumber(result, relative ? decimals + 2 : decimals)}`,
    range: [Math.min(...corners), Math.max(...corners)],
  };
}

/** 3 + 8 + 82 = 93. */
export function sum(operands: Operand[], decimals: number): Derived {
  const number = roundTo(
    operands.reduce((total, operand) => total + operand.number, 0),
    decimals,
  );
  return {
    number,
    inputs: operands.map(({ id }) => id),
    arithmetic: `${operands.map((operand) => plain(operand.number)).join(' + ')} = ${formatNumber(number, decimals)}`,
  };
}

/** 24 ÷ 29 = 82.8%. `undefined` when the denominator is 0. */
export function ratio(
  numerator: Operand,
  denominator: Operand,
  decimals: number,
): Derived | undefined {
  if (denominator.number === 0) return undefined;
  const number = roundTo((numerator.number / denominator.number) * 100, decimals);
  return {
    number,
    inputs: [numerator.id, denominator.id],
    arithmetic: `${plain(numerator.number)} ÷ ${plain(denominator.number)} = ${formatNumber(number, decimals)}%`,
  };
}
