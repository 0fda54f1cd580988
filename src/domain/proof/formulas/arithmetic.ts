import type { Derivation } from '#domain/indicators/derivation.ts';
import { decimalsOf, roundTo } from '#domain/values/rounding.ts';
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

/** A number with the digits that it has, no more. */
export const plainDigits = (number: number) => formatNumber(number, decimalsOf(number));

/** 24 ÷ 29 = 82.8%. */
export function percent(above: number, below: number, decimals: number): Omit<Derived, 'inputs'> {
  const exact = (above / below) * 100;
  const number = roundTo(exact, decimals);
  const arithmetic = `${plainDigits(above)} ÷ ${plainDigits(below)} = ${formatNumber(number, decimals)}%`;
  return { number, exact, arithmetic };
}
