import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { leavesGap, periodPosition } from '#domain/values/period.ts';
import type { Series } from '#domain/views/series.ts';
import { chartBase, pointOf, seriesLabel } from './chart-base.ts';
import { limitsOf, targetsOf } from './chart-limits.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** More lines than this cannot be told apart; a reader chooses among them. */
export const MOST_SERIES = 6;
/** A limit so many times as high as all values would press them flat: it is named above the chart instead. */
const FAR = 1.5;

/**
 * Lines over true time.
 *
 * @param axis that of charts beside it; its own when left out
 */
export function lineSpec(record: IndicatorRecord, all: Series[], axis?: TimeAxis): ChartSpec {
  const shown = all.slice(0, MOST_SERIES);
  const series = shown.map(({ key, observations, ...rest }) => ({
    key,
    label: seriesLabel(record, rest, shown),
    points: pointsOf(record, observations),
  }));
  const points = series.flatMap(({ points: own }) => own);
  const times = axis ?? timesOf(shown);
  const limits = limitsOf(record.limits, times);
  const targets = targetsOf(record, times);
  const values = points.flatMap(({ y }) => y ?? []);
  const highest = Math.max(...values.map(Math.abs));
  const lines = [...limits, ...targets].map(({ value }) => value);
  return {
    ...chartBase(record),
    kind: 'line',
    series,
    limits,
    targets,
    breaks: breaksOf(shown),
    // A limit belongs to the picture even where all values keep well below it.
    values: valueAxis([...values, ...lines.filter((value) => value <= highest * FAR)], false),
    times,
    leftOut: all.length - shown.length,
  };
}

/** The time axis around all values of the series. */
export function timesOf(all: Pick<Series, 'observations'>[]): TimeAxis {
  return timeAxis(all.flatMap(({ observations }) => observations.map(({ period }) => period)));
}

function pointsOf(record: IndicatorRecord, observations: ResolvedObservation[]): ChartPoint[] {
  return observations.map((observation, index) => {
    const before = observations[index - 1];
    const afterGap =
      before !== undefined &&
      (leavesGap(before.period, observation.period) || Boolean(observation.seriesBreak));
    return { ...pointOf(record, observation, periodPosition(observation.period)), afterGap };
  });
}

/** Where what is measured changed: half-way between the values that cannot be compared. */
function breaksOf(all: Series[]): ChartSpec['breaks'] {
  const found = all.flatMap(({ observations }) =>
    observations.flatMap(({ seriesBreak, period }, index) => {
      const before = observations[index - 1];
      if (!seriesBreak || !before) return [];
      const at = (periodPosition(before.period) + periodPosition(period)) / 2;
      return [{ at, reason: seriesBreak }];
    }),
  );
  return [...new Map(found.map((own) => [own.at, own])).values()];
}
