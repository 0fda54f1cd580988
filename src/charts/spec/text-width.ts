/**
 * Width of a text in pixels, without a font: Chinese characters are one em wide, Latin ones as in Noto Sans. Good
 * enough to leave room; the browser lays the real text out.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += WIDTHS[character.charCodeAt(0)] ?? widthOf(character);
  return ems * size;
}

/** Of the characters of which most labels are. */
const WIDTHS = Array.from({ length: 128 }, (_, code) => widthOf(String.fromCharCode(code)));

function widthOf(character: string): number {
  if (character > '\u2E7F') return 1;
  if (/[ .,:;'|!iljI()]/.test(character)) return 0.28;
  if (/[MWmw%@—]/.test(character)) return 0.87;
  if (/[A-Z]/.test(character)) return 0.64;
  return 0.56;
}

/**
 * A text in lines of at most a width in pixels. Words of Latin letters stay whole where they fit; no line begins with a
 * mark that ends something, none ends with one that begins something.
 */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines = [''];
  for (const word of text.match(/[（《“]*(?:[\u0021-\u007E]+\s*|.)[，。、；：）》”]*/gu) ?? []) {
    const parts = textWidth(word, size) > width ? [...word] : [word];
    for (const part of parts) {
      const line = lines.at(-1)! + part;
      if (lines.at(-1) && textWidth(line.trimEnd(), size) > width) lines.push(part);
      else lines[lines.length - 1] = line;
    }
  }
  return lines.map((line) => line.trimEnd());
}
