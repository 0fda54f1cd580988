import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { Period } from '#domain/values/period.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import { rankingsOf } from './ranking.ts';

/** What lists say of one ranking. */
export interface BriefRanking {
  key: string;
  period: Period;
  /** What all of its values have in common, beside the time. */
  members: string[];
  areas: number;
  /** The names of those that share the first place; empty where nobody is ranked. */
  first: string[];
}

/** The rankings of an indicator's areas, newest first. */
export function briefRankings(record: IndicatorRecord): BriefRanking[] {
  return rankingsOf(record).map(({ key, period, dimensions, rows }) => ({
    key,
    period,
    members: Object.values(dimensions),
    areas: rows.length,
    first: rows.filter(({ rank }) => rank === 1).map(({ area }) => area.name),
  }));
}

/** A place that a document states. */
export type StatedRank = Pick<ResolvedObservation, 'key' | 'period' | 'value' | 'citation'> & {
  area: string;
};

/** The current places in an order that documents state of its areas (全省第一), newest first; not those of rankings here. */
export function ranksAmongOthers(record: IndicatorRecord): StatedRank[] {
  const names = new Map(record.areas.map(({ id, name }) => [id, name]));
  if (rankingsOf(record).length > 0) return [];
  return record.observations
    .filter(({ current, value }) => {
      const order = orderOf(value.qualifiers);
      return current && (order === 'rank' || order === 'rank-from-last');
    })
    .map(({ key, period, value, citation, area }) => ({
      key,
      period,
      value,
      area: names.get(area) ?? area,
      ...(citation && { citation }),
    }))
    .sort((a, b) => b.period.start - a.period.start);
}
