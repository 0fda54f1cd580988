import type { Period, PeriodKind } from '#domain/values/period.ts';

/** Codes of frequency, of the cross-domain code list CL_FREQ, by kind of period. */
export const FREQUENCIES: Record<PeriodKind, string> = {
  year: 'A',
  half: 'S',
  quarter: 'Q',
  month: 'M',
  day: 'D',
  hour: 'H',
  'financial-year': 'A',
  interval: '_O',
};

const MONTHS = 12;

/**
 * A period as SDMX 3.0 writes it (ObservationalTimePeriod, section 6 of the technical notes): reporting periods for halves
 * and quarters, ISO 8601 for years, months, days and hours, and `start/duration` for a range of its own.
 *
 * @example timePeriod({ kind: 'half', key: '2024-H1', start: 0, end: 0 }) // '2024-S1'
 */
export function timePeriod({ kind, key, start, end }: Period): string {
  if (kind === 'half') return key.replace('H', 'S');
  if (kind === 'hour') return `${key}:00:00`;
  if (kind !== 'interval' && kind !== 'financial-year') return key;
  return `${dayOf(start)}/${durationOf(new Date(start), new Date(end))}`;
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** In years or months where both ends begin a month, else in days (ISO 8601). */
function durationOf(start: Date, end: Date): string {
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * MONTHS +
    end.getUTCMonth() -
    start.getUTCMonth();
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1)
    return `P${Math.round((end.getTime() - start.getTime()) / 86_400_000)}D`;
  return months % MONTHS === 0 ? `P${months / MONTHS}Y` : `P${months}M`;
}
