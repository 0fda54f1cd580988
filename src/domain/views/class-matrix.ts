import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import { seriesOf, type Series } from './series.ts';

/** Classes of many places at few times: one row a place, one column a time, the latest first. */
export interface ClassMatrix {
  periods: Period[];
  rows: { series: Series; cells: (ResolvedObservation | undefined)[] }[];
}

/** More columns than these do not fit beside the names. */
const MOST_PERIODS = 4;

/** `undefined` where the indicator is no class, or has too many times, or a value that was replaced. */
export function classMatrix(record: IndicatorRecord): ClassMatrix | undefined {
  const { indicator, observations } = record;
  if (indicator.scale.length === 0 || observations.some(({ current }) => !current))
    return undefined;
  const periods = [
    ...new Map(observations.map(({ period }) => [period.key, period])).values(),
  ].sort((a, b) => comparePeriods(b, a));
  const series = failuresFirst(seriesOf(record), periods[0]?.key);
  if (periods.length > MOST_PERIODS || series.length < 2) return undefined;
  return {
    periods,
    rows: series.map((own) => ({
      series: own,
      cells: periods.map(({ key }) => own.observations.find(({ period }) => period.key === key)),
    })),
  };
}

/**
 * Those that miss what is required of them at a time come first, then those that nothing judges, then those that keep it;
 * within each the order stays, district by district.
 */
export function failuresFirst<Own extends Pick<Series, 'observations'>>(
  series: Own[],
  period: string | undefined,
): Own[] {
  const standing = ({ observations }: Own) => {
    const { meets } = observations.find((own) => own.period.key === period) ?? {};
    return meets === undefined ? 1 : meets ? 2 : 0;
  };
  return series.toSorted((a, b) => standing(a) - standing(b));
}
