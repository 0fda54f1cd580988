import {
  facetValues,
  placeOf,
  REGISTER_FACETS,
  stated,
  tallyOf,
  type FacetValue,
  type Tally,
} from './listing.ts';
import type { RegisterField } from './table-schema.ts';
import type { Register, RegisterHead } from './register.ts';

/** What lists of registers say of one: an entry of `content/generated/registers.json`. */
export interface RegisterSummary extends RegisterHead {
  fields: RegisterField[];
  count: number;
  /** The date of its newest entry. */
  newest?: string;
  /** The first day on which something of it ends, YYYY-MM-DD: the next day it has to be built anew. */
  endsNext?: string;
  tally?: Tally;
  facets: Partial<Record<(typeof REGISTER_FACETS)[number], FacetValue[]>>;
}

/** Sums a register up. */
export function summaryOf(register: Register): RegisterSummary {
  const { entries, tombstones: _tombstones, sources: _sources, ...head } = register;
  const newest = entries[0] && stated(register, entries[0], 'date');
  const tally = tallyOf(register);
  const endsAt = placeOf(register, 'ends');
  const ends = entries.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[endsAt] || []));
  const endsNext = ends.sort()[0];
  const facets = REGISTER_FACETS.map((facet) => [facet, facetValues(register, facet)] as const);
  return {
    ...head,
    ...(endsNext && { endsNext }),
    ...(tally && { tally }),
    count: entries.length,
    ...(newest && { newest }),
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
  };
}
