import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';

/** How the places of a class indicator compare with what is required of them, at the newest time, as the document says. */
export interface ClassResult {
  period: Period;
  /** Those of which the document says whether they meet it. */
  judged: ResolvedObservation[];
  missed: ResolvedObservation[];
  /** Those with a class of which it does not say. */
  unjudged: ResolvedObservation[];
  missing: ResolvedObservation[];
}

/** `undefined` for numbers, and where the document judges none. */
export function classResult({
  indicator,
  observations,
}: Pick<IndicatorRecord, 'indicator' | 'observations'>): ClassResult | undefined {
  if (indicator.scale.length === 0) return undefined;
  const current = observations.filter((row) => row.current);
  const period = current
    .map((row) => row.period)
    .sort(comparePeriods)
    .at(-1);
  const rows = current.filter((row) => row.period.key === period?.key);
  const judged = rows.filter(({ meets }) => meets !== undefined);
  if (!period || judged.length === 0) return undefined;
  return {
    period,
    judged,
    missed: judged.filter(({ meets }) => meets === false),
    unjudged: rows.filter(({ meets, value }) => meets === undefined && value.kind === 'class'),
    missing: rows.filter(({ value }) => value.kind === 'missing'),
  };
}
