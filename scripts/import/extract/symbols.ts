import { codePoint } from 'dingbat-to-unicode';

/** Fonts of pictures: a letter in one of them is no letter. The common ones have signs of Unicode for theirs. */
const SYMBOL_FONTS: Record<string, string> = {
  symbol: 'Symbol',
  'symbol (bitmap)': 'Symbol',
  'standard symbols l': 'Symbol',
  wingdings: 'Wingdings',
  'wingdings 2': 'Wingdings 2',
  'wingdings 3': 'Wingdings 3',
  webdings: 'Webdings',
};

/** Signs in which the tables of Unicode and what people see by them differ: boxes with a mark, and plain ones. */
const PREFERRED: Record<string, Record<number, string>> = {
  Wingdings: { 0xfe: '☑', 0xfd: '☒', 0xa8: '□', 0x6f: '□', 0xfc: '✓', 0xfb: '✗' },
  'Wingdings 2': { 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x50: '✓', 0x4f: '✗', 0xa3: '□' },
};

export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && font.trim().toLowerCase() in SYMBOL_FONTS;

/**
 * The character that a place of a font shows.
 *
 * @param code of the character; fonts of pictures have theirs at U+F020–U+F0FF, or without the F0
 * @returns `undefined` when no character of Unicode is known to show the same
 * @example symbol('Wingdings', 0xf0fe) // '☑'
 */
export function symbol(font: string | undefined, code: number): string | undefined {
  const typeface = SYMBOL_FONTS[font?.trim().toLowerCase() ?? ''];
  if (typeface !== undefined) {
    const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    if (place === 0x20 || place === 0xa0) return ' ';
    if (place > 0xff) return isPrivate(code) ? undefined : String.fromCodePoint(code);
    return PREFERRED[typeface]?.[place] ?? codePoint(typeface, place)?.string;
  }
  if (code < 0x20 || code > 0x10_ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return isPrivate(code) ? ASSIGNED[code] : String.fromCodePoint(code);
}

/** Places that Unicode leaves to everyone's own use. */
export const isPrivate = (code: number): boolean =>
  (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf_0000;

/** Characters that GB 18030-2000 put at private places and GB 18030-2022 at their own. */
const ASSIGNED: Record<number, string> = {
  0xe7c7: 'ḿ',
  0xe7c8: 'ǹ',
  0xe78d: '︐',
  0xe78e: '︒',
  0xe78f: '︑',
  0xe790: '︓',
  0xe791: '︔',
  0xe792: '︕',
  0xe793: '︖',
  0xe794: '︗',
  0xe795: '︘',
  0xe796: '︙',
  0xe81e: '龴',
  0xe826: '龵',
  0xe82b: '龶',
  0xe82c: '龷',
  0xe832: '龸',
  0xe843: '龹',
  0xe854: '龺',
  0xe864: '龻',
};

const PRIVATE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u;

/**
 * The characters that a text shows in a font.
 *
 * @returns the text, and the characters of it that nothing is known to show
 */
export function shownCharacters(
  text: string,
  font: string | undefined,
): { text: string; unknown: string[] } {
  const pictures = isSymbolFont(font);
  if (!pictures && !PRIVATE.test(text)) return { text, unknown: [] };
  const unknown: string[] = [];
  const out = [...text].map((character) => {
    const code = character.codePointAt(0)!;
    // A font of pictures has none for Chinese: Word takes another font for it.
    if (pictures && code > 0xff && !isPrivate(code)) return character;
    if (!pictures && !isPrivate(code)) return character;
    const found = symbol(font, code);
    if (found === undefined) unknown.push(character);
    return found ?? '';
  });
  return { text: out.join(''), unknown };
}
