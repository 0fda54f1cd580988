import type { Area } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods, yearBefore, type Period } from '#domain/values/period.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import { isBounded, valueNumber, type Value } from '#domain/values/value.ts';
import { seriesOf } from './series.ts';

/** Areas of one level in the order of their values at one time. */
export interface Ranking {
  /** Unique within the indicator, the last part of an address: `2024-11`, `2024-01_2024-04-市控以上`. */
  key: string;
  period: Period;
  /** What all of them have in common. */
  dimensions: Record<string, string>;
  /** Id of the area that contains all of them. */
  parent: string;
  rows: RankingRow[];
  /** Areas whose value of this time is missing, with the reason; they have no place. */
  without: { area: Area; observation: ResolvedObservation }[];
}

export interface RankingRow {
  area: Area;
  observation: ResolvedObservation;
  /** From 1, equal values sharing one; absent where neither way is better. */
  rank?: number;
  tied: boolean;
}

/** The place that an area had before. */
export interface EarlierRank {
  rank: number;
  /** How many places it has gone up (or down, below 0); absent where other areas were ranked then. */
  moved?: number;
}

/** Two areas are compared in a sentence, not ranked. */
const LEAST = 3;

/** The ranking of the newest time at which enough areas have a value; `undefined` where there is nothing to rank. */
export function rankingOf(record: IndicatorRecord): Ranking | undefined {
  return rankingsOf(record)[0];
}

/**
 * Ranks the areas within the same area, once for each time and combination of members at which enough of them have a
 * value; newest first. Equal printed values share a rank and the next is left out (1, 1, 3). Values that are places
 * themselves (第3位) keep them as printed.
 */
export function rankingsOf(record: IndicatorRecord): Ranking[] {
  const { scale } = record.indicator;
  if (scale.length > 0) return [];
  const areas = new Map(record.areas.map((area) => [area.id, area]));
  const all = seriesOf(record).flatMap(({ area: { id }, dimensions, observations }) => {
    const area = areas.get(id);
    // Two areas that share ground are no rivals: 市区 holds parts of its districts.
    if (!area?.parent || area.overlapping) return [];
    return observations.map((observation) => ({ area, dimensions, observation }));
  });
  const groups = Map.groupBy(all, ({ area, dimensions, observation }) =>
    [area.parent, ...Object.values(dimensions), observation.period.key].join('|'),
  );
  const parents = new Set(all.map(({ area }) => area.parent));
  return [...groups.values()]
    .flatMap((group) => rankedGroup(group, record, parents.size > 1))
    .sort((a, b) => comparePeriods(b.period, a.period) || b.rows.length - a.rows.length);
}

type Member = Pick<RankingRow, 'area' | 'observation'> & { dimensions: Record<string, string> };

function rankedGroup(
  group: Member[],
  { indicator: { direction } }: IndicatorRecord,
  withParent: boolean,
): Ranking[] {
  const rows = group.filter(({ observation: { value } }) => placed(value) !== undefined);
  if (rows.length < LEAST) return [];
  const [{ area, dimensions, observation }] = rows as [Member];
  const parent = area.parent!;
  const asPrinted = rows.every((row) => isPlace(row.observation.value));
  // Amounts and places do not make one order.
  if (!asPrinted && rows.some((row) => isPlace(row.observation.value))) return [];
  const better = asPrinted || direction === 'lower' ? 1 : -1;
  const sorted = rows.toSorted((a, b) => better * (numberOf(a) - numberOf(b)));
  const numbers = sorted.map(numberOf);
  // A bound has no certain place in the order.
  const ranked =
    (asPrinted || direction !== 'neutral') &&
    sorted.every(({ observation: { value } }) => !isBounded(value));
  const place = (index: number) =>
    asPrinted ? numbers[index]! : numbers.indexOf(numbers[index]!) + 1;
  return [
    {
      key: keyOf(observation.period, dimensions, withParent ? parent : undefined),
      period: observation.period,
      dimensions,
      parent,
      rows: sorted.map((row, index) => ({
        area: row.area,
        observation: row.observation,
        ...(ranked && { rank: place(index) }),
        tied: numbers.filter((number) => number === numbers[index]).length > 1,
      })),
      without: group
        .filter(({ observation: { value } }) => value.kind === 'missing')
        .map((row) => ({ area: row.area, observation: row.observation })),
    },
  ];
}

const isPlace = ({ qualifiers }: Value) => orderOf(qualifiers) === 'rank';

/** The number by which a value is placed: its amount, or the place that it names itself. */
function placed(value: Value): number | undefined {
  if (value.kind !== 'number') return undefined;
  return isPlace(value) ? value.number : (valueNumber(value) ?? undefined);
}

const numberOf = ({ observation: { value } }: Pick<Member, 'observation'>) => placed(value)!;

function keyOf({ key }: Period, dimensions: Record<string, string>, parent?: string): string {
  return [key.replace('/', '_'), ...(parent ? [parent] : []), ...Object.values(dimensions)]
    .join('-')
    .replace(/[\s"'<>&#%/?\\]+/g, '_');
}

/**
 * The ranking that one is compared with: of the same time a year before, else the newest earlier one of a time as
 * long. A month is never compared with a year.
 */
export function earlierRanking(ranking: Ranking, all: Ranking[]): Ranking | undefined {
  const members = Object.values(ranking.dimensions).join('|');
  const like = all.filter(
    (other) =>
      other.parent === ranking.parent &&
      Object.values(other.dimensions).join('|') === members &&
      other.period.kind === ranking.period.kind &&
      other.period.end <= ranking.period.start,
  );
  const before = yearBefore(ranking.period)?.key;
  const sameTime = like.find(({ period }) => period.key === before);
  if (sameTime || ranking.period.kind === 'interval') return sameTime;
  return like[0];
}

/** The places that the areas of a ranking had in an earlier one, by their ids. */
export function earlierRanks(ranking: Ranking, earlier: Ranking): Map<string, EarlierRank> {
  const setOf = ({ rows }: Ranking) =>
    rows
      .map(({ area }) => area.id)
      .sort()
      .join('|');
  // A place among eleven and a place among twelve are not the same.
  const comparable = setOf(ranking) === setOf(earlier);
  const now = new Map(ranking.rows.map(({ area, rank }) => [area.id, rank]));
  return new Map(
    earlier.rows.flatMap(({ area, rank }) => {
      const present = now.get(area.id);
      if (rank === undefined || present === undefined) return [];
      return [[area.id, { rank, ...(comparable && { moved: rank - present }) }] as const];
    }),
  );
}

/** The rankings that differ from one in time alone, newest first, itself among them. */
export function rankingHistory(ranking: Ranking, all: Ranking[]): Ranking[] {
  const members = Object.values(ranking.dimensions).join('|');
  return all.filter(
    (other) =>
      other.parent === ranking.parent &&
      Object.values(other.dimensions).join('|') === members &&
      other.period.kind === ranking.period.kind,
  );
}
