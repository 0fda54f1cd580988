import type { Direction } from '#domain/indicators/indicator.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { compareValues } from '#domain/values/extremes.ts';
import { decimalsOf, roundTo } from '#domain/values/rounding.ts';
import { amountOf, type Value } from '#domain/values/value.ts';

/** What a change comes to. `up` and `down` where the documents do not say which way is better. */
export type Verdict = 'better' | 'worse' | 'same' | 'up' | 'down';

/** How one value stands to an earlier one. */
export interface Move {
  from: ResolvedObservation;
  to: ResolvedObservation;
  verdict: Verdict;
  /** To minus from, with the digits of both; absent where one of them is a bound or a place in an order. */
  difference?: number;
}

/** Compares a value with an earlier one; `undefined` where nobody can tell (at least 60 and 70). */
export function moveOf(
  from: ResolvedObservation,
  to: ResolvedObservation,
  direction: Direction,
): Move | undefined {
  const sign = compareValues(to.value, from.value);
  if (sign === undefined) return undefined;
  const [before, now] = [amountOf(from.value), amountOf(to.value)];
  return {
    from,
    to,
    verdict: verdictOf(sign * orientation(to.value), direction),
    ...(before !== undefined &&
      now !== undefined && {
        difference: roundTo(now - before, Math.max(decimalsOf(now), decimalsOf(before))),
      }),
  };
}

/** A place counted from the last: what is a greater number is a smaller one from the first. */
const orientation = ({ qualifiers = [] }: Value) =>
  qualifiers.includes('rank-from-last') ? -1 : 1;

/**
 * What a rise (1), a fall (−1) or neither (0) is.
 *
 * @example verdictOf(1, 'lower') // 'worse'
 */
export function verdictOf(sign: number, direction: Direction): Verdict {
  if (sign === 0) return 'same';
  if (direction === 'neutral') return sign > 0 ? 'up' : 'down';
  return sign > 0 === (direction === 'higher') ? 'better' : 'worse';
}
