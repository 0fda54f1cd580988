import type { Direction } from '#domain/indicators/indicator.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { isAlike, type Headline } from '#domain/views/headline.ts';
import { amountOf } from '#domain/values/value.ts';
import { moveOf, type Move } from './move.ts';

/** So many values have a course; two are a move. */
const LEAST = 3;

/** How the values went from the first one that the newest can be compared with. */
export interface Course {
  /** From the first to the newest. */
  whole: Move;
  /** How many values there are. */
  count: number;
  /** The lowest or the highest of all, where the newest alone is it. */
  extreme?: 'lowest' | 'highest';
  /** The value from which on each was above, or each below, the one before: at least two moves long. */
  since?: ResolvedObservation;
  /** The lowest or the highest value between, from which the newest turned back. */
  turn?: ResolvedObservation;
}

/** `undefined` for fewer than three amounts of like times without a break between them. */
export function courseOf(headline: Headline, direction: Direction): Course | undefined {
  const points = comparableRun(headline);
  const first = points[0];
  const latest = points.at(-1);
  if (points.length < LEAST || !first || !latest || latest !== headline.latest) return undefined;
  const whole = moveOf(first, latest, direction);
  if (!whole) return undefined;
  const before = points.slice(0, -1);
  const numbers = before.map(numberOf);
  const now = numberOf(latest);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const since = runSince(points);
  const turn = since ? undefined : turnOf(before, latest, whole);
  return {
    whole,
    count: points.length,
    ...(now < low && { extreme: 'lowest' as const }),
    ...(now > high && { extreme: 'highest' as const }),
    ...(since && { since }),
    ...(turn && { turn }),
  };
}

/** The plain amounts of the series that its newest value can be compared with, in time order, it included. */
export function comparableRun({ series, latest }: Headline): ResolvedObservation[] {
  const all = series.observations.slice(0, series.observations.indexOf(latest) + 1);
  const points = all
    .slice(lastBreak(all))
    .filter((own) => amountOf(own.value) !== undefined && isAlike(own.period, latest.period));
  // Of two values of one time, neither of which replaces the other, one is enough.
  return points.filter(({ period }, at) => points[at + 1]?.period.key !== period.key);
}

/** Where the newest values begin that can be compared with each other: at the last change in what is measured. */
export const lastBreak = (observations: ResolvedObservation[]): number =>
  Math.max(
    0,
    observations.findLastIndex(({ seriesBreak }) => seriesBreak),
  );

const numberOf = ({ value }: ResolvedObservation) => amountOf(value) ?? NaN;

/** Where the last moves of one way begin; at least two of them. */
function runSince(points: ResolvedObservation[]): ResolvedObservation | undefined {
  const signs = points.slice(1).map((own, at) => Math.sign(numberOf(own) - numberOf(points[at]!)));
  const last = signs.at(-1);
  if (!last) return undefined;
  const begin = signs.findLastIndex((sign) => sign !== last) + 1;
  return signs.length - begin >= 2 ? points[begin] : undefined;
}

/**
 * A series that fell and then rose again turned at its lowest value, unless that is where it began. It is named where the
 * last move goes against the whole course, or where the newest is back at the first.
 */
function turnOf(
  before: ResolvedObservation[],
  latest: ResolvedObservation,
  { from }: Move,
): ResolvedObservation | undefined {
  const last = Math.sign(numberOf(latest) - numberOf(before.at(-1)!));
  const overall = Math.sign(numberOf(latest) - numberOf(from));
  if (last === 0 || last === overall) return undefined;
  const numbers = before.map(numberOf);
  const turn = before[numbers.lastIndexOf(last > 0 ? Math.min(...numbers) : Math.max(...numbers))];
  return turn === from ? undefined : turn;
}
