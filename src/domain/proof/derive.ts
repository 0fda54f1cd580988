import type { Derivation } from '#domain/indicators/derivation.ts';
import { halfUnit, decimalsOf, roundTo } from '#domain/values/rounding.ts';
import type { StatedChange } from '#domain/indicators/stated-change.ts';
import { formatNumber } from '#domain/values/value.ts';

/** A number that a derivation starts from. */
export interface Operand {
  /** `indicator/key` of the observation. */
  id: string;
  number: number;
}

/** A derived number, rounded for print, with its arithmetic. */
export interface Derived extends Pick<Derivation, 'inputs' | 'arithmetic' | 'range'> {
  number: number;
  /** Before rounding. */
  exact: number;
}

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
    exact: result,
    inputs: [operand.id],
    arithmetic: `${left} = ${formatNumber(result, relative ? decimals + 2 : decimals)}`,
    range: [Math.min(...corners), Math.max(...corners)],
  };
}

/** 3 + 8 + 82 = 93. */
export function sum(operands: Operand[], decimals: number): Derived {
  const exact = operands.reduce((total, operand) => total + operand.number, 0);
  const number = roundTo(exact, decimals);
  return {
    number,
    exact,
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
  return {
    ...percent(numerator.number, denominator.number, decimals),
    inputs: [numerator.id, denominator.id],
  };
}

/** 18 ÷ 20 = 90.0%: so many of these observations. */
export function share(part: number, whole: string[], decimals: number): Derived {
  return { ...percent(part, whole.length, decimals), inputs: whole };
}

/** How many observations there are. */
export function count(counted: string[]): Derived {
  const number = counted.length;
  return { number, exact: number, inputs: counted, arithmetic: String(number) };
}

function percent(above: number, below: number, decimals: number) {
  const exact = (above / below) * 100;
  const number = roundTo(exact, decimals);
  const arithmetic = `${plain(above)} ÷ ${plain(below)} = ${formatNumber(number, decimals)}%`;
  return { number, exact, arithmetic };
}
