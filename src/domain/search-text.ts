/**
 * Text as the search index holds it. Pagefind cuts Chinese into words when indexing and again when searching, and
 * the two cuts differ, so that a literal phrase is missed; and it drops signs, so that 2018-2025 is one word here and
 * two there. With a space before every letter, digit and Chinese character each one is a word of its own, signs hang
 * on the character before them, and a quoted query finds every literal phrase. What signs alone tell apart is told
 * apart afterwards, against the text itself.
 */

/** Holds the place of a blank of the text, since Pagefind makes all white space alike. */
const BLANK = '␣';
const CHARACTER = /[\p{L}\p{N}]/gu;

/** Full-width letters, digits and the signs of numbers become half-width, so that ２０ and 20 meet. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％／－＋]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** A text for the index: every character that carries meaning stands alone. */
export function spaced(text: string): string {
  return foldWidth(text).replace(/\s+/g, BLANK).replace(CHARACTER, ' $&');
}

/** Undoes `spaced`, for reading. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, '').replaceAll(BLANK, ' ');
}

/** A phrase as the index is asked for it; empty when it is all signs. */
export function indexPhrase(phrase: string): string {
  return (foldWidth(phrase).match(CHARACTER) ?? []).join(' ');
}

/** What two texts must share to match: width, case and blanks do not count. */
export function searchKey(text: string): string {
  return foldWidth(text).toLowerCase().replace(/\s+/g, '');
}
