import type { IndicatorRecord } from '../domain/indicator-record.ts';
import type { ResolvedObservation } from '../domain/observation.ts';
import {
  comparePeriods,
  leavesGap,
  parsePeriod,
  periodLabel,
  periodPosition,
} from '../domain/period.ts';
import { seriesOf, type Series } from '../domain/series.ts';
import { formatValue, formatWithUnit, valueNumber } from '../domain/value.ts';
import type { ChartPoint, ChartSelection, ChartSpec } from './chart-spec.ts';
import { limitsOf } from './chart-limits.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** More lines than this cannot be told apart; a reader chooses among them. */
export const MOST_SERIES = 6;

/**
 * The chart of an indicator: lines where at least one series has three values in time, bars where several places
 * or kinds can be compared, dots for classes. `undefined` where there is nothing to compare: one value needs no
 * picture.
 */
export function indicatorChart(
  record: IndicatorRecord,
  selection: ChartSelection = {},
): ChartSpec | undefined {
  const all = seriesOf(record)
    .filter(({ key }) => !selection.series || selection.series.includes(key))
    .map((series) => ({ ...series, observations: within(series.observations, selection) }))
    .filter(({ observations }) => observations.length > 0);
  if (record.indicator.scale.length > 0) return dots(record, all);
  const numbers = all.filter(({ observations }) =>
    observations.some(({ value }) => value.kind === 'number'),
  );
  return numbers.some(({ observations }) => observations.length >= 3)
    ? lines(record, numbers)
    : bars(record, numbers);
}

function lines(record: IndicatorRecord, all: Series[]): ChartSpec {
  const shown = all.slice(0, MOST_SERIES);
  const series = shown.map(({ key, observations, ...rest }) => ({
    key,
    label: seriesLabel(record, rest, shown),
    points: observations.map((observation, index) => {
      const before = observations[index - 1];
      const afterGap = before !== undefined && leavesGap(before.period, observation.period);
      return { ...pointOf(record, observation, periodPosition(observation.period)), afterGap };
    }),
  }));
  const points = series.flatMap(({ points: own }) => own);
  const times = timeAxis(points.map(({ x }) => x));
  const limits = limitsOf(record.limits, times);
  const values = points.flatMap(({ y }) => y ?? []);
  // A limit belongs to the picture even where all values keep well below it.
  const axis = valueAxis([...values, ...limits.map(({ value }) => value)], false);
  return { ...base(record), kind: 'line', series, limits, values: axis, times };
}

function bars(record: IndicatorRecord, all: Series[]): ChartSpec | undefined {
  const rows = all.flatMap((series) =>
    series.observations.map((observation) => ({ series, observation })),
  );
  if (rows.length < 2) return undefined;
  const one = all.length === 1;
  const periods = new Set(rows.map(({ observation }) => observation.period.key));
  const categories = rows.map(({ series, observation }) => {
    const place = one ? '' : seriesLabel(record, series, all);
    const time = periods.size > 1 ? periodLabel(observation.period) : '';
    return [time, place].filter(Boolean).join(' ');
  });
  const points = rows.map(({ observation }, index) => pointOf(record, observation, index));
  const values = valueAxis(
    points.flatMap(({ y }) => y ?? []),
    true,
  );
  const label = periods.size === 1 ? periodLabel(rows[0]!.observation.period) : '';
  return {
    ...base(record),
    kind: 'bar',
    categories,
    values,
    series: [{ key: 'all', label, points }],
  };
}

function dots(record: IndicatorRecord, all: Series[]): ChartSpec | undefined {
  if (all.length === 0) return undefined;
  const periods = [
    ...new Map(
      all.flatMap(({ observations }) => observations.map(({ period }) => [period.key, period])),
    ).values(),
  ]
    .sort(comparePeriods)
    .slice(-2);
  const series = periods.toReversed().map((period) => ({
    key: period.key,
    label: periodLabel(period),
    points: all.flatMap(({ observations }, index) => {
      const found = observations.find((observation) => observation.period.key === period.key);
      return found ? [pointOf(record, found, index)] : [];
    }),
  }));
  const classes = record.indicator.scale;
  return {
    ...base(record),
    kind: 'dot',
    categories: all.map((one) => seriesLabel(record, one, all)),
    classes,
    values: { min: 0.5, max: classes.length + 0.5, step: 1 },
    series,
  };
}

function base({ indicator }: IndicatorRecord): Omit<ChartSpec, 'kind' | 'series' | 'values'> {
  const { name: title, unit, decimals } = indicator;
  return {
    title,
    unit,
    decimals,
    limits: [],
    classes: [],
    categories: [],
    times: { min: 0, max: 0, ticks: [] },
  };
}

function pointOf(
  { indicator }: IndicatorRecord,
  observation: ResolvedObservation,
  x: number,
): ChartPoint {
  const { value, key, period, status, citation } = observation;
  return {
    x,
    y: valueNumber(value),
    key,
    period: periodLabel(period),
    text: formatWithUnit(value, indicator),
    digits: formatValue(value, indicator),
    afterGap: false,
    derived: status === 'derived',
    ...(citation && { source: citation.documentTitle }),
  };
}

/** What tells a series from the others: its area where areas differ, its members where members differ. */
function seriesLabel(
  { areas }: IndicatorRecord,
  { area, dimensions }: Pick<Series, 'area' | 'dimensions'>,
  all: Pick<Series, 'area' | 'dimensions'>[],
): string {
  const severalAreas = areas.length > 1 && new Set(all.map((series) => series.area.id)).size > 1;
  const members = Object.entries(dimensions)
    .filter(([name]) => new Set(all.map((series) => series.dimensions[name])).size > 1)
    .map(([, member]) => member);
  // The first differing member names a place; what follows only describes it.
  const label = [severalAreas ? area.name : '', ...members.slice(0, 1)].filter(Boolean).join(' ');
  return label || area.name;
}

function within(
  observations: ResolvedObservation[],
  { from, to }: ChartSelection,
): ResolvedObservation[] {
  const start = from ? parsePeriod(from)?.start : undefined;
  const end = to ? parsePeriod(to)?.end : undefined;
  return observations.filter(
    ({ period }) =>
      (start === undefined || period.start >= start) && (end === undefined || period.end <= end),
  );
}
