import { hoursIn, monthKey } from '#domain/values/hour.ts';
import { roundTo } from '#domain/values/rounding.ts';
import { limitsInForce, type Limit } from '#domain/indicators/limit.ts';
import type { LongSeries } from '#domain/indicators/long-series.ts';
import {
  LEAST_HOURS,
  type Exceedance,
  type Monitored,
  type MonitoredMonth,
  type MonitoredPlace,
} from '#domain/indicators/monitored-series.ts';
import type { HourlyValues, MonthOfHours } from './hourly-values.ts';

const DAY = 86_400_000;
const dayKey = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const firstOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

/**
 * What a long series comes to, day by day: daily means of hourly values (a day with fewer than 20 of its hours has none),
 * the days above the daily limit in force on their date, and how complete the values are.
 *
 * @param limits all of the site; those of its substance and unit for a day count
 */
export function monitored(
  series: Pick<LongSeries, 'decimals' | 'substance' | 'unit'>,
  hourly: HourlyValues,
  limits: Limit[],
): Monitored | undefined {
  const extent = hourly.extent();
  if (!extent) return undefined;
  const dayOf = (key: string) => Date.parse(key.slice(0, 10)) / DAY;
  const [first, last] = [dayOf(extent.first), dayOf(extent.last)];
  const expected =
    hourly.step === 'day' ? last - first + 1 : hoursBetween(extent.first, extent.last) + 1;
  const daily = limits.filter(
    ({ substance, averaging, unit }) =>
      substance === series.substance && averaging === 'day' && unit === series.unit,
  );
  const limitOn = limitsByDay(daily, first, last);
  const exceedances: Exceedance[] = [];
  const used = new Set<Limit>();
  let judged = 0;
  const places = [...hourly.areas].map(([place, months]): MonitoredPlace => {
    const days: (number | null)[] = Array.from({ length: last - first + 1 }, () => null);
    let present = 0;
    for (const [month, hours] of months)
      present += fillDays(days, firstOf(month) - first, hours, hourly.step === 'day', series);
    const counts = new Map<string, MonitoredMonth & { sum: number }>();
    for (const [at, value] of days.entries()) {
      const day = dayKey(first + at);
      const month = counts.get(day.slice(0, 7)) ?? emptyMonth(day.slice(0, 7));
      counts.set(month.month, month);
      month.of++;
      if (value === null) continue;
      month.days++;
      month.sum += value;
      const limit = limitOn[at];
      if (!limit) continue;
      used.add(limit);
      judged++;
      month.judged++;
      // Limits of air are highest allowed values: one equal to its limit keeps it.
      if (value <= limit.value) continue;
      month.above++;
      const { id, standard, grade, value: most, decimals } = limit;
      const printed = decimals !== undefined && { decimals };
      exceedances.push({
        day,
        place,
        value,
        limit: { id, standard, grade, value: most, ...printed },
      });
    }
    return {
      place,
      days,
      present,
      expected,
      months: [...counts.values()].map(({ sum, ...month }) => ({
        ...month,
        ...(month.days > 0 && { mean: roundTo(sum / month.days, series.decimals) }),
      })),
      ...(hourly.step !== 'day' && { hours: meansByHour(months, series) }),
    };
  });
  exceedances.sort((a, b) =>
    a.day === b.day ? (a.place < b.place ? -1 : 1) : a.day < b.day ? 1 : -1,
  );
  return {
    firstDay: dayKey(first),
    places,
    limits: daily.filter((limit) => used.has(limit)),
    exceedances,
    judged,
  };
}

/** From `2024-01-01T05` to `2024-01-01T07` are 2. */
function hoursBetween(first: string, last: string): number {
  return (Date.parse(`${last}:00Z`) - Date.parse(`${first}:00Z`)) / 3_600_000;
}

/** The limit in force on each day; none where several apply, as none of them is the limit then. */
function limitsByDay(limits: Limit[], first: number, last: number): (Limit | undefined)[] {
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const start = (first + at) * DAY;
    const own = limitsInForce(limits, { start, end: start + DAY });
    return own.length === 1 ? own[0] : undefined;
  });
}

/** Writes the daily values of a month at their places, and tells how many values it has. */
function fillDays(
  days: (number | null)[],
  begin: number,
  { values }: MonthOfHours,
  isDaily: boolean,
  { decimals }: Pick<LongSeries, 'decimals'>,
): number {
  let present = 0;
  for (let at = 0; at < values.length; at += 24) {
    let [sum, count] = [0, 0];
    for (let hour = at; hour < at + 24; hour++) {
      const value = values[hour]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    present += count;
    const enough = isDaily ? count === 1 : count >= LEAST_HOURS;
    if (enough) days[begin + at / 24] = roundTo(sum / count, decimals);
  }
  return present;
}

function emptyMonth(month: string): MonitoredMonth & { sum: number } {
  return { month, days: 0, of: 0, judged: 0, above: 0, sum: 0 };
}

function meansByHour(
  months: Map<number, MonthOfHours>,
  { decimals }: Pick<LongSeries, 'decimals'>,
): NonNullable<MonitoredPlace['hours']> {
  const sums = new Map<number, { sum: number; count: number }[]>();
  for (const [month, { values }] of months) {
    const own = sums.get(month % 12) ?? Array.from({ length: 24 }, () => ({ sum: 0, count: 0 }));
    sums.set(month % 12, own);
    for (let at = 0; at < hoursIn(month); at++) {
      const value = values[at]!;
      if (Number.isNaN(value)) continue;
      const hour = own[at % 24]!;
      hour.sum += value;
      hour.count++;
    }
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([month, hours]) => ({
      month: Number(monthKey(month).slice(-2)),
      means: hours.map(({ sum, count }) => (count > 0 ? roundTo(sum / count, decimals) : null)),
    }));
}
