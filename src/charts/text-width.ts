/**
 * Width of a text in pixels, without a font: Chinese characters are one em wide, Latin ones as in Noto Sans. Good
 * enough to leave room; the browser lays the real text out.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size;
}

function widthOf(character: string): number {
  if (character > '\u2E7F') return 1;
  if (/[ .,:;'|!iljI()]/.test(character)) return 0.28;
  if (/[MWmw%@—]/.test(character)) return 0.87;
  if (/[A-Z]/.test(character)) return 0.64;
  return 0.56;
}
