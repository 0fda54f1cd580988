import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numeral.ts';

/** A number as it is in a text. */
export interface WrittenNumber {
  /** As written, after NFKC. */
  text: string;
  /** The digits alone: `1351.68` of `1351.68万`. */
  number: number;
  /** What a trailing 万 or 亿 multiplies by; 1 without. */
  scale: number;
  /** Where it begins in `plainNumbers(text)`. */
  start: number;
  /** Where it ends, 万 or 亿 included. */
  end: number;
}

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };
/** Digits that belong to a name, as in PM2.5, are no figure. */
const ARABIC = String.raw`(?<![A-Za-z\d.])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const NUMBER = new RegExp(`(${ARABIC})([万亿]?)|[${NUMERAL_CHARACTERS}]+`, 'g');

/** 10⁴ is not 104. */
const RAISED = /[⁰¹²³⁴-⁹⁺⁻]/g;

/** A text as its numbers are read: in half width (NFKC), raised digits blanked. */
export function plainNumbers(text: string): string {
  return text.replace(RAISED, ' ').normalize('NFKC');
}

/**
 * Every number of a text, Arabic or Chinese; full-width digits and thousands separators allowed for.
 *
 * @example writtenNumbers('共１,351.68万元，PM2.5').map(({ number, scale }) => [number, scale]) // [[1351.68, 1e4]]
 */
export function writtenNumbers(text: string): WrittenNumber[] {
  return numbersIn(plainNumbers(text));
}

/** Every number of a text that is in half width already; raised digits are left out. */
export function numbersIn(plain: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const { 0: whole, 1: arabic, 2: scale, index } of plain
    .replace(RAISED, ' ')
    .matchAll(NUMBER)) {
    const place = { text: whole, start: index, end: index + whole.length };
    if (arabic) {
      const number = Number(arabic.replaceAll(',', ''));
      found.push({ ...place, number, scale: SCALES[scale ?? ''] ?? 1 });
    } else {
      const number = parseChineseNumeral(whole);
      if (number !== undefined) found.push({ ...place, number, scale: 1 });
    }
  }
  return found;
}

/**
 * Whether a text states a number (rule 1 of the figures), 万 and 亿 on either side multiplied out: 1351.68万 states
 * 1351.68 with the unit 万元 and 13516800 with the unit 元, and not 1351.68 with the unit 元. A number without 万 may
 * be in a table whose heading has it. The sign is not compared: Chinese texts put it into words (下降4.8%).
 *
 * @example statesNumber('1351.68万元', 13516800, '元') // true
 * @example statesNumber('1351.68万元', 1351.68, '元') // false
 */
export function statesNumber(text: string, number: number, unit = ''): boolean {
  return writtenNumbers(text).some((written) => isWritten(written, number, unit));
}

/** Whether one number of a text is a number in a unit; see `statesNumber`. */
export function isWritten(
  { number: own, scale }: Pick<WrittenNumber, 'number' | 'scale'>,
  number: number,
  unit: string,
): boolean {
  const sought = Math.abs(number);
  return (
    sameNumber(own * scale, sought * scaleOfUnit(unit)) || (scale === 1 && sameNumber(own, sought))
  );
}

/**
 * Digits behind the point with which a written number prints an amount; `undefined` where it does not print it in
 * digits: 90.0 has one, 1.20万 says nothing of 12000.
 */
export function printedDecimals(
  { text, number }: Pick<WrittenNumber, 'text' | 'number'>,
  amount: number,
): number | undefined {
  if (!sameNumber(number, Math.abs(amount)) || !/^[\d.,]/.test(text)) return undefined;
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Whether a text states a class label: `Ⅱ`, but not as a part of `劣Ⅴ` when `Ⅴ` is sought. */
export function statesLabel(text: string, label: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    if (text[at - 1] !== '劣') return true;
  }
  return false;
}

/** What a unit that begins with 万 or 亿 multiplies by. */
const scaleOfUnit = (unit: string): number => SCALES[unit[0] ?? ''] ?? 1;

/** Equal but for the dust of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
