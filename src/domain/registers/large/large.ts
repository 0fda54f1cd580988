/**
 * A register of more entries than these is large: a page for each would take a build minutes and a server a hundred
 * thousand files. Its entries stand together on a fixed number of pages, and scripts read it in pieces.
 */
export const MOST_SMALL = 5000;

export const isLargeRegister = (entries: number): boolean => entries > MOST_SMALL;

/** The pages of entries of a large register: a fixed number, so that an address never changes as entries come. */
const SHELVES = 1024;

/**
 * The page on which an entry of a large register stands: three hexadecimal digits, from its slug alone.
 *
 * @example shelfOf('a-1') // '08f'
 */
export function shelfOf(slug: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < slug.length; at++)
    hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193) >>> 0;
  // The low bits of FNV-1a alone are uneven: the high ones are folded in.
  return (((hash ^ (hash >>> 16)) >>> 0) % SHELVES).toString(16).padStart(3, '0');
}

/** How many entries a page of a list shows. */
export const pageSize = (entries: number): number => (isLargeRegister(entries) ? 200 : 50);
