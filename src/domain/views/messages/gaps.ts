import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { isAlike, type Headline } from '#domain/views/headline.ts';
import { lastBreak } from './course.ts';
import { seriesOf } from '#domain/views/series.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import { periodsBetween } from '#domain/values/period-steps.ts';

/** A time of which the series has no value. */
export interface Gap {
  period: Period;
  /** Why, where a document says so. */
  reason?: string;
  /** The name of an area for which a value of that time is known, though not for the whole. */
  elsewhere?: string;
}

/**
 * The times between the values of a series, from the first that the newest can be compared with, of which it has none; and
 * those after the newest for which a document says that there is none. Where what is measured changed, the time before
 * the change is not looked at.
 */
export function gapsOf(record: IndicatorRecord, { series, latest }: Headline): Gap[] {
  const alike = series.observations.filter(({ period }) => isAlike(period, latest.period));
  const run = alike.slice(lastBreak(alike));
  const known = run.filter(({ value }) => value.kind !== 'missing');
  const first = known[0];
  if (!first) return [];
  const missing = run
    .filter(
      ({ value, period }) => value.kind === 'missing' && comparePeriods(first.period, period) < 0,
    )
    .map(({ period, value }): Gap => ({
      period,
      ...(value.kind === 'missing' && { reason: value.reason }),
    }));
  const held = new Set(run.map(({ period }) => period.key));
  const others = seriesOf(record).filter(({ key }) => key !== series.key);
  const unstated = periodsBetween(first.period, latest.period)
    .filter(({ key }) => !held.has(key))
    .map((period): Gap => {
      const other = others.find(
        (own) =>
          own.area.id !== series.area.id &&
          own.observations.some(
            (row) => row.period.key === period.key && row.value.kind !== 'missing',
          ),
      );
      return { period, ...(other && { elsewhere: other.area.name }) };
    });
  return [...missing, ...unstated].sort((a, b) => comparePeriods(a.period, b.period));
}
