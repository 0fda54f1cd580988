import { NUMERAL_CHARACTERS, parseChineseNumeral } from '#domain/values/chinese-numeral.ts';

/** Pieces of regular expressions for numbers as official texts write them; of bounded length, so that none is slow. */
export const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?|\d{1,16}(?:\.\d{1,8})?)`;
export const NUMERAL = `[${NUMERAL_CHARACTERS}]{1,16}`;
/** 万, 亿 and what may be before them: 3千万, 1.2万亿. */
export const SCALE = '(?:[十百千]?(?:万亿|万|亿)|[百千])';

const POWERS: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

/**
 * What a scale multiplies by; 1 for none.
 *
 * @example scaleOf('百万') // 1e6
 */
export function scaleOf(written = ''): number {
  return [...written].reduce((product, character) => product * (POWERS[character] ?? 1), 1);
}

/**
 * Reads digits or a Chinese numeral.
 *
 * @example readNumber('1,234') // 1234
 * @example readNumber('十一') // 11
 */
export function readNumber(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written.replaceAll(',', '')) : parseChineseNumeral(written);
}

/** Products such as 38.6 × 10000 without the dust of binary fractions. */
export function scaled(number: number, scale: number): number {
  return Number((number * scale).toPrecision(15));
}
