import {
  facetValues,
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
  tally?: Tally;
  facets: Partial<Record<(typeof REGISTER_FACETS)[number], FacetValue[]>>;
}

/** Sums a register up. */
export function summaryOf(register: Register): RegisterSummary {
  const { entries, tombstones: _tombstones, sources: _sources, ...head } = register;
  const newest = entries[0] && stated(register, entries[0], 'date');
  const tally = tallyOf(register);
  const facets = REGISTER_FACETS.map((facet) => [facet, facetValues(register, facet)] as const);
  return {
    ...head,
    ...(tally && { tally }),
    count: entries.length,
    ...(newest && { newest }),
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
  };
}
