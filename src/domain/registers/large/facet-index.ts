import { facetSlug, type RegisterFacet } from '#domain/registers/listing.ts';
import type { RegisterChoice } from '#domain/registers/register-choice.ts';

/** In which part each entry of a large register is, newest entry first: what narrows it without its entries. */
export interface FacetIndex {
  count: number;
  /** Of each facet the slugs of its parts, and for each entry the number of its part. */
  facets: Map<RegisterFacet, { slugs: string[]; values: string[]; codes: Uint32Array }>;
}

/** Makes the index of the values that entries have in each facet. */
export function facetIndex(
  count: number,
  columns: Iterable<readonly [RegisterFacet, readonly string[]]>,
): FacetIndex {
  const facets = [...columns].map(([facet, cells]) => {
    const numbers = new Map<string, number>();
    const codes = new Uint32Array(count);
    cells.forEach((value, at) => {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, (number = numbers.size));
      codes[at] = number;
    });
    const values = [...numbers.keys()];
    return [facet, { slugs: values.map(facetSlug), values, codes }] as const;
  });
  return { count, facets: new Map(facets) };
}

/** What chosen parts leave of an index. */
export interface Narrowed {
  /** The numbers of the entries, newest first. */
  rows: number[];
  /** How many entries each part of a facet would leave, all else as it is chosen; by slug. */
  counts: (facet: RegisterFacet) => Map<string, number>;
}

/**
 * Narrows an index and counts its parts in one pass: an entry that one facet alone rules out is counted by that facet.
 */
export function narrowed({ facets, count }: FacetIndex, parts: RegisterChoice['parts']): Narrowed {
  const own = [...facets].map(([facet, { slugs, codes }]) => ({
    facet,
    slugs,
    codes,
    wanted: parts[facet] ? slugs.indexOf(parts[facet]) : undefined,
    counts: new Uint32Array(slugs.length),
  }));
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    let failing = -1;
    let failed = 0;
    for (let at = 0; at < own.length; at++) {
      const { wanted, codes } = own[at]!;
      if (wanted === undefined || codes[row] === wanted) continue;
      failing = at;
      failed++;
    }
    if (failed > 1) continue;
    if (failed === 1) {
      const { counts, codes } = own[failing]!;
      counts[codes[row]!]! += 1;
      continue;
    }
    rows.push(row);
    for (const { counts, codes } of own) counts[codes[row]!]! += 1;
  }
  const bySlug = new Map(
    own.map(({ facet, slugs, counts }) => [
      facet,
      new Map(slugs.map((slug, code) => [slug, counts[code]!])),
    ]),
  );
  return { rows, counts: (facet) => bySlug.get(facet) ?? new Map() };
}

/** Entries in the order of a facet's values; what is not stated comes last in both directions. */
export function sortedBy(
  { facets }: FacetIndex,
  facet: RegisterFacet,
  rows: number[],
  down: boolean,
): number[] {
  const { values, codes } = facets.get(facet)!;
  const collator = new Intl.Collator('zh');
  const order = values
    .map((value, code) => ({ value, code }))
    .sort((a, b) => {
      if (!a.value || !b.value) return Number(!a.value) - Number(!b.value);
      return (down ? -1 : 1) * collator.compare(a.value, b.value);
    });
  const places = new Uint32Array(values.length);
  order.forEach(({ code }, place) => (places[code] = place));
  return rows.toSorted((a, b) => places[codes[a]!]! - places[codes[b]!]!);
}
