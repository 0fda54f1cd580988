import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';

/** The current figures of an indicator that come out otherwise when they, or the change beside them, are computed again. */
export function contradictionsOf({
  observations,
}: Pick<IndicatorRecord, 'observations'>): ResolvedObservation[] {
  return observations.filter(
    ({ current, changeCheck, recounts = [] }) =>
      current &&
      (changeCheck?.result === 'disagrees' ||
        recounts.some(({ result }) => result === 'disagrees')),
  );
}
