import { boundOf, orderOf } from './qualifier.ts';
import type { Value } from './value.ts';

/** The lowest and the highest that a value may be; an open end does not hold its own number. */
export interface Extremes {
  low: number;
  high: number;
  lowOpen?: true;
  highOpen?: true;
}

/**
 * What a number or a range may be, by its bound; `undefined` for what has no certain ends: a class, a missing value, a
 * number that is only near (`about`). A place in an order has ends like any other number.
 */
export function extremesOf(value: Value): Extremes | undefined {
  if (value.kind === 'range') return { low: value.low, high: value.high };
  if (value.kind !== 'number') return undefined;
  const { number, qualifiers } = value;
  switch (boundOf(qualifiers)) {
    case undefined:
      return { low: number, high: number };
    case 'at-least':
      return { low: number, high: Infinity };
    case 'more-than':
      return { low: number, lowOpen: true, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: number };
    case 'less-than':
    case 'below-detection':
      return { low: -Infinity, high: number, highOpen: true };
    default:
      return undefined;
  }
}

/**
 * Which of two values is greater: 1 the first, −1 the second, 0 where both are the same single number; `undefined` where
 * nobody can tell. Places in an order are compared with places counted from the same end.
 *
 * @example compareValues({ kind: 'range', low: 4, high: 9 }, { kind: 'number', number: 10 }) // -1
 * @example compareValues({ kind: 'range', low: 4, high: 9 }, { kind: 'number', number: 5 }) // undefined
 */
export function compareValues(first: Value, second: Value): 1 | 0 | -1 | undefined {
  if (orderOf(first.qualifiers) !== orderOf(second.qualifiers)) return undefined;
  const [a, b] = [extremesOf(first), extremesOf(second)];
  if (!a || !b) return undefined;
  if (isAbove(a, b)) return 1;
  if (isAbove(b, a)) return -1;
  return a.low === a.high && b.low === b.high ? 0 : undefined;
}

const isAbove = (a: Extremes, b: Extremes) =>
  a.low > b.high || (a.low === b.high && (a.lowOpen === true || b.highOpen === true));
