/** What HTML's own attributes say of lists. */
export const LIST_TYPES: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
  none: 'none',
};

/** The type in the shorthand `list-style`, among place and picture. */
export function listTypeOf(shorthand: string): string {
  const words = shorthand.replace(/url\([^)]*\)|\b(?:inside|outside)\b/g, '').trim();
  return words === '' ? 'disc' : words;
}
