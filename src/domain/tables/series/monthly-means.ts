import { hoursIn, monthKey } from '#domain/values/hour.ts';
import type { HourlyValues, MonthOfHours } from './hourly-values.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { VALUE_WORDS } from '#i18n/values.ts';
import type { SeriesRow } from '#domain/indicators/series-row.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { roundTo } from '#domain/values/rounding.ts';
import { formatNumber, printedWith } from '#domain/values/value.ts';

/** A month with fewer of its hours than this share has no mean: it would be that of other hours than the month's. */
export const LEAST_SHARE = 0.75;

/**
 * The monthly means of hourly values, as derived observations: all values of the month added and divided by their
 * number, rounded to the indicator's digits. In the order of areas as given, then of time.
 */
export function monthlyMeans(
  series: SeriesRow,
  { id: indicator, decimals }: Pick<Indicator, 'id' | 'decimals'>,
  hourly: HourlyValues,
  areas: Iterable<string>,
  language = STAFF_LANGUAGE,
): Observation[] {
  const formula = `mean(${series.id})`;
  return [...areas].flatMap((area) =>
    [...(hourly.areas.get(area) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([month, hours]): Observation => {
        const { sum, count } = summed(hours);
        const isDaily = hourly.step === 'day';
        const whole = isDaily ? hoursIn(month) / 24 : hoursIn(month);
        const period = parsePeriod(monthKey(month))!;
        const own = { indicator, area, period, dimensions: {} };
        const source = series.source;
        if (count < whole * LEAST_SHARE) {
          const reason = VALUE_WORDS[language][isDaily ? 'tooFewDays' : 'tooFewHours'](
            count,
            whole,
          );
          return { ...own, status: 'missing', value: { kind: 'missing', reason }, source };
        }
        const number = roundTo(sum / count, decimals);
        const total = formatNumber(sum, hourly.decimals);
        const arithmetic = `${total} ÷ ${count} = ${formatNumber(number, decimals)}`;
        return {
          ...own,
          status: 'derived',
          value: printedWith(number, decimals),
          formula,
          source,
          derivation: { formula, inputs: [], arithmetic },
        };
      }),
  );
}

function summed({ values }: MonthOfHours): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return { sum, count };
}
