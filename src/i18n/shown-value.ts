import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { decimalsOf } from '#domain/values/rounding.ts';
import { formatValue, formatWithUnit } from '#domain/values/value.ts';

type Told = Pick<IndicatorRecord, 'indicator' | 'language'>;

/** A value with its unit, and with as many digits as it has. */
export function valueWithUnit(
  { indicator, language }: Told,
  { value }: ResolvedObservation,
): string {
  return formatWithUnit(value, { ...indicator, decimals: digitsOf(indicator, value) }, language);
}

/** The same without the unit, but for the percent sign. */
export function bareValue({ indicator, language }: Told, { value }: ResolvedObservation): string {
  const digits = formatValue(value, { decimals: digitsOf(indicator, value) }, language);
  return indicator.unit === '%' ? `${digits}%` : digits;
}

const digitsOf = ({ decimals }: { decimals: number }, value: ResolvedObservation['value']) =>
  value.kind === 'number' ? Math.max(decimals, decimalsOf(value.number)) : decimals;
