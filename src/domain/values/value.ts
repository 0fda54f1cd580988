import { VALUE_WORDS } from '#i18n/values.ts';
import type { Language } from './language.ts';
import { boundOf, isPlainAmount, orderOf, qualifiedWords, type Qualifier } from './qualifier.ts';
import { decimalsOf } from './rounding.ts';

/** What an indicator prints behind its values: empty for classes. */
interface Printing {
  unit: string;
}

/** What an observation holds. Missing is a value with a reason, never 0 and never NaN. */
export type Value =
  /**
   * `decimals` are the digits behind the point as they are printed, where the number alone says fewer: 90.0;
   * `shownDecimals` those that readers are shown, where no document prints it and it has more: 93.25348712.
   */
  (
    | { kind: 'number'; number: number; decimals?: number; shownDecimals?: number }
    /** From one number to another, both included: 4~19; `decimals` of both, where one of them says fewer: 4.0~19.0. */
    | { kind: 'range'; low: number; high: number; decimals?: number }
    /** `rank` counts from 1, the best label of the indicator's scale. */
    | { kind: 'class'; label: string; rank: number }
    | { kind: 'missing'; reason: string }
  ) & {
    /** What it is besides its number; absent where it is that number and nothing else. */
    qualifiers?: Qualifier[];
  };

/**
 * The number to draw: the number itself or a class's rank. Null for what is no single amount: what is missing, a
 * range, and a place in an order, which is said in words.
 */
export function valueNumber(value: Value): number | null {
  if (value.kind === 'number') return orderOf(value.qualifiers) ? null : value.number;
  return value.kind === 'class' ? value.rank : null;
}

/** The number that arithmetic may take as it is: no bound, no round number, no place in an order. */
export function amountOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' && isPlainAmount(value.qualifiers) ? value.number : undefined;
}

/** Whether a value is drawn with an open mark: its number bounds it, or is near it. */
export const isBounded = (value: Value): boolean => boundOf(value.qualifiers) !== undefined;

/**
 * Digits behind the point with which a number is printed. The one rule: a stated value has the digits of its document
 * (90.0 stays 90.0, and 100 stays 100), a computed one those of its indicator (`printedWith` keeps them), one of a data
 * source that no document prints at most those of its indicator (`shownWith`).
 */
export function printedDigits(number: number, { decimals = 0 }: { decimals?: number }): number {
  return Math.max(decimals, decimalsOf(number));
}

/** Digits behind the point with which readers are shown a value; 0 where it has no number of its own. */
export function shownDigits(value: Value): number {
  if (value.kind !== 'number') return 0;
  return value.shownDecimals ?? printedDigits(value.number, value);
}

/** A computed number as a value that is printed with so many digits. */
export function printedWith(number: number, decimals: number): Value & { kind: 'number' } {
  return { kind: 'number', number, ...(decimals > decimalsOf(number) && { decimals }) };
}

/** A number that no document prints, as a value that readers are shown with at most so many digits. */
export function shownWith(value: Value, decimals: number): Value {
  if (value.kind !== 'number' || printedDigits(value.number, value) <= decimals) return value;
  return { ...value, shownDecimals: decimals };
}

/**
 * A value as one plain text without its qualifiers, for programs: digits as they are printed, a range, a class; empty
 * for what is missing.
 */
export function plainValue(value: Value): string {
  const plain = (number: number) =>
    value.kind !== 'class' && value.kind !== 'missing' && value.decimals !== undefined
      ? number.toFixed(printedDigits(number, value))
      : String(number);
  switch (value.kind) {
    case 'number':
      return plain(value.number);
    case 'range':
      return `${plain(value.low)}~${plain(value.high)}`;
    case 'class':
      return value.label;
    case 'missing':
      return '';
  }
}

/** A value as one plain text, its qualifiers behind it: the same text is the same value. */
export function valueText(value: Value): string {
  const { kind, qualifiers = [] } = value;
  const plain =
    kind === 'number'
      ? String(value.number)
      : kind === 'range'
        ? `${value.low}~${value.high}`
        : kind === 'class'
          ? value.label
          : value.reason;
  return [plain, ...qualifiers].join(' ');
}

/** A class label with the word for what it is: `Ⅱ类`, `Class Ⅱ`. */
export function formatClass(label: string, language: Language): string {
  return VALUE_WORDS[language].classLabel(label);
}

/**
 * A word of a standard or of a table in another language: grades, classes, levels, totals; itself where none is known.
 *
 * @example termName('二级', 'en') // 'Grade 2'
 */
export function termName(word: string, language: Language): string {
  return VALUE_WORDS[language].term(word);
}

/**
 * Digits for a reader, grouped by thousands, without unit, in the words of what qualifies them: `1351.68`, `至少60`,
 * `第1位`, `4~19`, `Ⅱ类`, `施工停测`.
 */
export function formatValue(value: Value, language: Language): string {
  const { qualifiers } = value;
  if (value.kind === 'missing') return undetected(value, language) ?? value.reason;
  if (value.kind === 'class')
    return qualifiedWords(formatClass(value.label, language), qualifiers, language);
  const end = (number: number) => formatNumber(number, printedDigits(number, value));
  const shown =
    value.kind === 'range'
      ? `${end(value.low)}~${end(value.high)}`
      : formatNumber(value.number, shownDigits(value));
  return qualifiedWords(shown, qualifiers, language);
}

function undetected(
  { reason, qualifiers }: { reason: string; qualifiers?: Qualifier[] },
  language: Language,
) {
  if (!qualifiers?.includes('below-detection')) return undefined;
  return language === 'en' ? 'not detected' : reason;
}

/** What is behind a value: its indicator's unit; nothing behind a rank, a count of years, a class. */
export function unitOf(value: Value, { unit }: Printing): string {
  const measured = value.kind === 'number' || value.kind === 'range';
  return measured && !orderOf(value.qualifiers) ? unitAfter(unit) : '';
}

/** A unit as it is behind a value: one that begins with a digit is multiplied by it, `5 × 10,000 t a year`. */
export function unitAfter(unit: string): string {
  return /^\d/.test(unit) ? `× ${unit}` : unit;
}

/** Digits with the unit behind them, apart by a space but for the percent sign: `20 微克/立方米`, `至少97.8%`, `Ⅱ类`. */
export function formatWithUnit(value: Value, { unit }: Printing, language: Language): string {
  const digits = formatValue(value, language);
  const shown = unitOf(value, { unit });
  if (!shown) return digits;
  // The mark of a flagged value is behind its unit: 97%*.
  const flag = digits.endsWith('*') ? '*' : '';
  const bare = flag ? digits.slice(0, -1) : digits;
  return (shown === '%' ? `${bare}%` : `${bare} ${shown}`) + flag;
}

/** Fixed decimals, thousands grouped from five digits on (GB/T 15835-2011 5.1.3 groups long numbers), a true minus sign. */
export function formatNumber(number: number, decimals: number): string {
  const digits = Math.abs(number).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = number < 0 && Number(digits) !== 0 ? '−' : '';
  return sign + grouped + (fraction ? `.${fraction}` : '');
}
