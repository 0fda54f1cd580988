import type { Area } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import { isBounded, valueNumber } from '#domain/values/value.ts';
import { seriesOf } from './series.ts';

/** Areas of one level in the order of their values at one time. */
export interface Ranking {
  period: Period;
  /** What all of them have in common. */
  dimensions: Record<string, string>;
  rows: RankingRow[];
}

export interface RankingRow {
  area: Area;
  observation: ResolvedObservation;
  /** From 1, equal values sharing one; absent where neither way is better. */
  rank?: number;
  tied: boolean;
}

/** Two areas are compared in a sentence, not ranked. */
const LEAST = 3;

/**
 * Ranks the areas within the same area at the newest time at which enough of them have a value. Equal printed values
 * share a rank and the next is left out (1, 1, 3). `undefined` where there is nothing to rank.
 */
export function rankingOf(record: IndicatorRecord): Ranking | undefined {
  const { direction, scale } = record.indicator;
  if (scale.length > 0) return undefined;
  const areas = new Map(record.areas.map((area) => [area.id, area]));
  const rows = seriesOf(record).flatMap(({ area: { id }, dimensions, observations }) => {
    const area = areas.get(id);
    if (!area?.parent) return [];
    return observations
      .filter(({ value }) => value.kind === 'number' && valueNumber(value) !== null)
      .map((observation) => ({ area, dimensions, observation }));
  });
  const groups = Map.groupBy(rows, ({ area, dimensions, observation }) =>
    [area.parent, ...Object.values(dimensions), observation.period.key].join('|'),
  );
  const [group] = [...groups.values()]
    .filter((own) => own.length >= LEAST)
    .sort((a, b) => comparePeriods(b[0]!.observation.period, a[0]!.observation.period));
  if (!group) return undefined;
  const better = direction === 'lower' ? 1 : -1;
  const sorted = group.toSorted((a, b) => better * (numberOf(a) - numberOf(b)));
  const numbers = sorted.map(numberOf);
  // A bound has no certain place in the order.
  const ranked =
    direction !== 'neutral' && sorted.every(({ observation }) => !isBounded(observation.value));
  return {
    period: group[0]!.observation.period,
    dimensions: group[0]!.dimensions,
    rows: sorted.map(({ area, observation }, index) => ({
      area,
      observation,
      ...(ranked && { rank: numbers.indexOf(numbers[index]!) + 1 }),
      tied: numbers.filter((number) => number === numbers[index]).length > 1,
    })),
  };
}

function numberOf({ observation: { value } }: { observation: ResolvedObservation }): number {
  return value.kind === 'number' ? value.number : 0;
}
