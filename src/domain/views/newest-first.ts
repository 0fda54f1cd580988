import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods } from '#domain/values/period.ts';

/** For reading: the newest time first, within it the order of the record, what was replaced after what holds. */
export function newestFirst(observations: ResolvedObservation[]): ResolvedObservation[] {
  return observations.toSorted(
    (a, b) => comparePeriods(b.period, a.period) || Number(b.current) - Number(a.current),
  );
}
