import type { IndicatorRecord } from './indicator-record.ts';
import { limitsInForce, type Limit } from '#domain/indicators/limit.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';

/** How the values stand to one limit. */
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
export function checkLimits({ limits, observations }: IndicatorRecord): LimitCheck[] {
  return limits.map((limit) => {
    const judged = observations.filter(
      ({ current, value, period }) =>
        current && value.kind === 'number' && limitsInForce([limit], period).length > 0,
    );
    const above = judged.filter(
      ({ value }) => value.kind === 'number' && value.number > limit.value,
    );
    return { limit, judged, above };
  });
}
