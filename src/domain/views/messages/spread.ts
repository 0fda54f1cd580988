import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { seriesOf } from '#domain/views/series.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import { amountOf } from '#domain/values/value.ts';

/** The parts of an indicator of which no series is the whole, at their newest time. */
export interface Spread {
  kind: 'spread';
  period: Period;
  /** The worst first; the greatest first where neither way is better. */
  rows: SpreadRow[];
  /** Those that miss what is required of them, as the document says. */
  failing: SpreadRow[];
}

export interface SpreadRow {
  /** Area and members, as far as the parts differ in them. */
  name: string[];
  number: number;
  observation: ResolvedObservation;
}

/** `undefined` for fewer than two parts with an amount at the newest time. */
export function spreadOf(record: IndicatorRecord): Spread | undefined {
  const { direction } = record.indicator;
  const all = seriesOf(record).flatMap((series) =>
    series.observations.map((observation) => ({ series, observation })),
  );
  const period = all
    .filter(({ observation }) => amountOf(observation.value) !== undefined)
    .map(({ observation }) => observation.period)
    .sort(comparePeriods)
    .at(-1);
  if (!period) return undefined;
  const newest = all.filter(({ observation }) => observation.period.key === period.key);
  const names = newest.map(({ series }) => [series.area.name, ...Object.values(series.dimensions)]);
  const shared = (name: string) => names.every((own) => own.includes(name));
  const rows = newest.flatMap(({ series, observation }): SpreadRow[] => {
    const number = amountOf(observation.value);
    if (number === undefined) return [];
    const name = [series.area.name, ...Object.values(series.dimensions)];
    return [{ name: name.filter((part) => !shared(part)), number, observation }];
  });
  if (rows.length < 2) return undefined;
  const order = direction === 'higher' ? 1 : -1;
  const sorted = rows.toSorted((a, b) => order * (a.number - b.number));
  return {
    kind: 'spread',
    period,
    rows: sorted,
    failing: sorted.filter(({ observation }) => observation.meets === false),
  };
}
