import type { Level } from '#domain/values/level.ts';
import { extremesOf } from '#domain/values/extremes.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import type { Value } from '#domain/values/value.ts';
import type { ResolvedObservation } from './observation.ts';

/** A standard's threshold with the days between which it applies; a row of `seeds/limits.csv`. */
export interface Limit extends Level {
  id: string;
  standard: string;
  grade: string;
  substance: string;
  averaging: string;
  unit: string;
  /** YYYY-MM-DD, included. */
  from: string;
  /** YYYY-MM-DD, included; absent while in force. */
  to?: string;
  note?: string;
}

/**
 * The limits in force through the whole of a period. A period that straddles a change of standard is judged by
 * none of them: neither applies to all of it.
 */
export function limitsInForce(limits: Limit[], period: { start: number; end: number }): Limit[] {
  return limits.filter(
    (limit) =>
      Date.parse(limit.from) <= period.start &&
      (limit.to === undefined || Date.parse(limit.to) + 86_400_000 >= period.end),
  );
}

/**
 * How a value compares with a limit; `undefined` where it does not say: at least 30 may be below 35 or above it, at least
 * 40 is above.
 */
export function standsToLimit(
  value: Value,
  limit: Pick<Limit, 'value'>,
): 'within' | 'above' | undefined {
  const ends = orderOf(value.qualifiers) ? undefined : extremesOf(value);
  if (!ends) return undefined;
  if (ends.high <= limit.value) return 'within';
  const above = ends.low > limit.value || (ends.low === limit.value && ends.lowOpen);
  return above ? 'above' : undefined;
}

/** How the values compare with one limit. */
export interface LimitCheck {
  limit: Limit;
  /** The current values of the time in which it applies. */
  judged: ResolvedObservation[];
  /** Those of them that exceed it. */
  above: ResolvedObservation[];
}

/**
 * Judges each value by the limits in force in its own time (rule 6 of the figures), never by a later or an earlier
 * standard. Limits of air are highest allowed values, so a value equal to the limit keeps it (GB 3095, 浓度限值).
 */
export function checkLimits({
  limits,
  observations,
}: {
  limits: Limit[];
  observations: ResolvedObservation[];
}): LimitCheck[] {
  return limits.map((limit) => {
    const judged = observations.filter(
      ({ current, value, period }) =>
        current &&
        standsToLimit(value, limit) !== undefined &&
        limitsInForce([limit], period).length > 0,
    );
    const above = judged.filter(({ value }) => standsToLimit(value, limit) === 'above');
    return { limit, judged, above };
  });
}
