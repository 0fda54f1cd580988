import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Series } from '#domain/views/series.ts';
import { chartBase, pointOf, seriesLabel } from './chart-base.ts';
import { limitsOf, targetsOf } from './chart-limits.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** More bars than these beside each other say nothing. */
const MOST_PERIODS = 3;
/** More rows than these are a table, not a picture. */
const MOST_ROWS = 40;

interface Row {
  series: Series;
  observation: ResolvedObservation;
}

/**
 * Bars: places side by side, grouped by time where several places have the same few times, with the limits and
 * targets of those times. `undefined` where there is but one value.
 */
export function barSpec(record: IndicatorRecord, all: Series[]): ChartSpec | undefined {
  const rows = all.flatMap((series) =>
    series.observations.map((observation) => ({ series, observation })),
  );
  if (rows.length < 2) return undefined;
  const periods = periodsOf(rows);
  const grouped =
    all.length > 1 &&
    periods.length > 1 &&
    periods.length <= MOST_PERIODS &&
    all.some(({ observations }) => observations.length > 1);
  const drawn = rows.slice(0, MOST_ROWS);
  const times = timeAxis(grouped ? periods : periodsOf(drawn));
  return {
    ...(grouped ? groups(record, all, periods) : singles(record, all, drawn)),
    limits: limitsOf(record.limits, times),
    targets: targetsOf(record, times),
  };
}

function singles(record: IndicatorRecord, all: Series[], rows: Row[]): ChartSpec {
  const periods = periodsOf(rows);
  const categories = rows.map(({ series, observation }) => {
    const place = all.length === 1 ? '' : seriesLabel(record, series, all);
    const time = periods.length > 1 ? periodLabel(observation.period, record.language) : '';
    return [time, place].filter(Boolean).join(' ');
  });
  const points = rows.map(({ observation }, index) => pointOf(record, observation, index));
  const label = periods.length === 1 ? periodLabel(periods[0]!, record.language) : '';
  return withAxis(record, categories, [{ key: 'all', label, points }]);
}

/** The newest time first, so that it is on top of each group. */
function groups(
  record: IndicatorRecord,
  all: Series[],
  periods: ReturnType<typeof periodsOf>,
): ChartSpec {
  const shown = all.slice(0, MOST_ROWS);
  const series = periods.toReversed().map((period) => ({
    key: period.key,
    label: periodLabel(period, record.language),
    points: shown.flatMap(({ observations }, index) => {
      const found = observations.find((own) => own.period.key === period.key);
      return found ? [pointOf(record, found, index)] : [];
    }),
  }));
  const categories = shown.map((own) => seriesLabel(record, own, shown));
  return { ...withAxis(record, categories, series), leftOut: all.length - shown.length };
}

function withAxis(
  record: IndicatorRecord,
  categories: string[],
  series: { key: string; label: string; points: ChartPoint[] }[],
): ChartSpec {
  const numbers = series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
  const values = valueAxis(numbers, true);
  return { ...chartBase(record), kind: 'bar', categories, values, series };
}

function periodsOf(rows: Row[]) {
  const periods = rows.map(({ observation }) => observation.period);
  return [...new Map(periods.map((period) => [period.key, period])).values()].sort(comparePeriods);
}
