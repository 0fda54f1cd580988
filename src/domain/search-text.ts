/**
 * Text as the search index holds it. Pagefind cuts Chinese into words when indexing and again when searching, and
 * the two cuts differ, so that a literal phrase is missed. With a space after every Chinese character each one is
 * a word of its own, and a quoted query finds every literal phrase and nothing else.
 */

const WIDE = String.raw`[\u2E80-\u303F\u3040-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—·①-⑳Ⅰ-Ⅻ★√×]`;
const AROUND = new RegExp(`\\s*(${WIDE})\\s*`, 'gu');
const BETWEEN = new RegExp(`(?<=${WIDE}) | (?=${WIDE})`, 'gu');

/** Full-width letters, digits and signs among them become half-width, so that ２０ and 20 meet. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) =>
    /[０-９Ａ-Ｚａ-ｚ．％／－＋]/.test(character)
      ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
      : character,
  );
}

/** For the index and for queries: every wide character stands alone. */
export function spaced(text: string): string {
  return foldWidth(text).replace(AROUND, ' $1 ').replace(/\s+/g, ' ').trim();
}

/** Undoes `spaced` for reading; blanks that stood beside Chinese in the original are gone. */
export function unspaced(text: string): string {
  return text.replace(BETWEEN, '');
}

/** What two texts must share to match: width, case and blanks do not count. */
export function searchKey(text: string): string {
  return foldWidth(text).toLowerCase().replace(/\s+/g, '');
}
