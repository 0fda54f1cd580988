import type { RegisterChoice } from './register-choice.ts';
import {
  facetSlug,
  facetValue,
  listedFields,
  REGISTER_FACETS,
  type RegisterFacet,
} from './listing.ts';
import type { Register } from './register.ts';
import type { RegisterField } from './table-schema.ts';

/*
 * How scripts read a large register without fetching it: `index.json` says of every entry in which parts it is, a byte
 * or two for each, newest first; `rows/<n>.json` holds the shown cells of fifty entries each.
 */

/** Entries in a file of rows: a page of fifty that are far apart takes at most fifty small files. */
export const ROWS_A_FILE = 50;

/** A page takes at most so many files of rows; words are looked for in so many, too. */
export const MOST_FILES = 60;

/** The parts of all entries: `/registers/<id>/index.json`. */
export interface ColumnIndex {
  id: string;
  count: number;
  fields: RegisterField[];
  roles: Register['roles'];
  /** Of each facet its parts by slug, and for each entry the number of its part: little-endian 16 bit, in base64. */
  facets: Partial<Record<RegisterFacet, { slugs: string[]; codes: string }>>;
}

/** Fifty entries: slug, then the shown cells. */
export type RowsFile = string[][];

/** Makes the index of a register. */
export function registerIndex(register: Register): ColumnIndex {
  const places = listedFields(register);
  const facets = REGISTER_FACETS.filter(
    (facet) => register.roles[facet === 'year' ? 'date' : facet],
  ).map((facet) => {
    const numbers = new Map<string, number>();
    const codes = new Uint16Array(register.entries.length);
    register.entries.forEach((entry, at) => {
      const value = facetValue(register, entry, facet);
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      codes[at] = number;
    });
    return [facet, { slugs: [...numbers.keys()].map(facetSlug), codes: toBase64(codes) }] as const;
  });
  return {
    id: register.id,
    count: register.entries.length,
    fields: places.map((at) => register.fields[at]!),
    roles: register.roles,
    facets: Object.fromEntries(facets),
  };
}

/** The files of rows of a register. */
export function rowsFiles(register: Register): RowsFile[] {
  const places = listedFields(register);
  const files = Math.ceil(register.entries.length / ROWS_A_FILE);
  return Array.from({ length: files }, (_, file) =>
    register.entries
      .slice(file * ROWS_A_FILE, (file + 1) * ROWS_A_FILE)
      .map(({ slug, rows }) => [slug, ...places.map((at) => rows[0]!.cells[at]!)]),
  );
}

/** An index whose codes are ready to be compared. */
export interface ReadIndex extends Omit<ColumnIndex, 'facets'> {
  facets: Map<RegisterFacet, { slugs: string[]; codes: Uint16Array }>;
}

export function readIndex(index: ColumnIndex): ReadIndex {
  const facets = Object.entries(index.facets).map(
    ([facet, { slugs, codes }]) =>
      [facet as RegisterFacet, { slugs, codes: fromBase64(codes, index.count) }] as const,
  );
  return { ...index, facets: new Map(facets) };
}

/** The numbers of the entries that the chosen parts leave, newest first. */
export function rowsIn({ facets, count }: ReadIndex, parts: RegisterChoice['parts']): number[] {
  const wanted = [...facets].flatMap(([facet, { slugs, codes }]) =>
    parts[facet] ? [{ codes, code: slugs.indexOf(parts[facet]) }] : [],
  );
  const found: number[] = [];
  for (let row = 0; row < count; row++)
    if (wanted.every(({ codes, code }) => codes[row] === code)) found.push(row);
  return found;
}

/** How many of these entries are in each part of a facet, by slug. */
export function countRows({ facets }: ReadIndex, facet: RegisterFacet, rows: number[]) {
  const own = facets.get(facet);
  const counts = new Uint32Array(own?.slugs.length ?? 0);
  for (const row of rows) counts[own!.codes[row]!]! += 1;
  return new Map(own?.slugs.map((slug, code) => [slug, counts[code]!]) ?? []);
}

function toBase64(codes: Uint16Array): string {
  let bytes = '';
  for (const code of codes) bytes += String.fromCharCode(code & 255, code >> 8);
  return btoa(bytes);
}

function fromBase64(text: string, count: number): Uint16Array {
  const bytes = atob(text);
  const codes = new Uint16Array(count);
  for (let at = 0; at < count; at++)
    codes[at] = bytes.charCodeAt(at * 2) | (bytes.charCodeAt(at * 2 + 1) << 8);
  return codes;
}
