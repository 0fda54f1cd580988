const DIGITS = '〇一二三四五六七八九';
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The characters a Chinese numeral is made of, for regular expressions. */
export const NUMERAL_CHARACTERS = '〇零一二两三四五六七八九十百千万亿';

/**
 * Reads a Chinese numeral (`十一` 11, `两百` 200, `二〇二〇` 2020); `undefined` when the text is none.
 *
 * @example parseChineseNumeral('两百') // 200
 * @example parseChineseNumeral('二〇二〇') // 2020
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (!text) return undefined;
  const plain = text.replaceAll('零', '〇').replaceAll('两', '二');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of plain) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) {
      digit = value;
    } else if (character in TENS) {
      section += (digit || 1) * TENS[character]!;
      digit = 0;
    } else if (character in MYRIADS) {
      total += (section + digit || 1) * MYRIADS[character]!;
      section = 0;
      digit = 0;
    } else {
      return undefined;
    }
  }
  return total + section + digit;
}
