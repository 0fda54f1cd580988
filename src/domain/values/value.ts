import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Language } from './language.ts';

/** What an observation holds. Missing is a value with a reason, never 0 and never NaN. */
export type Value =
  | { kind: 'number'; number: number }
  /** `rank` counts from 1, the best label of the indicator's scale. */
  | { kind: 'class'; label: string; rank: number }
  | { kind: 'missing'; reason: string };

/** The number to draw: the number itself, a class's rank, or null for missing. */
export function valueNumber(value: Value): number | null {
  if (value.kind === 'number') return value.number;
  return value.kind === 'class' ? value.rank : null;
}

/** A class label with the word for what it is: `Ⅱ类`, `Class Ⅱ`. */
export function formatClass(label: string, language: Language): string {
  return language === 'en' ? `Class ${label}` : `${label}类`;
}

/** Digits for a reader, grouped by thousands, without unit: `1351.68`, `Ⅱ类`, `施工停测`. */
export function formatValue(
  value: Value,
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): string {
  if (value.kind === 'missing') return value.reason;
  if (value.kind === 'class') return formatClass(value.label, language);
  return formatNumber(value.number, decimals);
}

/** A unit as it stands behind a value: one that begins with a digit is multiplied by it, `5 × 10,000 t a year`. */
export function unitAfter(unit: string): string {
  return /^\d/.test(unit) ? `× ${unit}` : unit;
}

/** Digits with the unit behind them, apart by a space but for the percent sign: `20 微克/立方米`, `97.8%`, `Ⅱ类`. */
export function formatWithUnit(
  value: Value,
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  language: Language,
): string {
  const digits = formatValue(value, { decimals }, language);
  if (value.kind !== 'number' || !unit) return digits;
  return unit === '%' ? `${digits}%` : `${digits} ${unitAfter(unit)}`;
}

/** Fixed decimals, thousands grouped from five digits on (GB/T 15835-2011 5.1.3 groups long numbers), a true minus sign. */
export function formatNumber(number: number, decimals: number): string {
  const digits = Math.abs(number).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = number < 0 && Number(digits) !== 0 ? '−' : '';
  return sign + grouped + (fraction ? `.${fraction}` : '');
}
