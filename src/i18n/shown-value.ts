import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { formatValue, formatWithUnit } from '#domain/values/value.ts';

type Told = Pick<IndicatorRecord, 'indicator' | 'language'>;

/** A value with its unit. */
export function valueWithUnit(
  { indicator, language }: Told,
  { value }: ResolvedObservation,
): string {
  return formatWithUnit(value, indicator, language);
}

/** The same without the unit, but for the percent sign. */
export function bareValue({ indicator, language }: Told, { value }: ResolvedObservation): string {
  const digits = formatValue(value, language);
  return indicator.unit === '%' ? `${digits}%` : digits;
}
