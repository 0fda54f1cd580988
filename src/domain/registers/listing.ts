import type { Register, RegisterEntry, RegisterHead } from './register.ts';
import { entrySlug } from './entry-slug.ts';
import { isLargeRegister } from './large/large.ts';
import type { RegisterField } from './table-schema.ts';

/** By what a register can be narrowed; also the part of the address. */
export const REGISTER_FACETS = ['year', 'category', 'state', 'area'] as const;
export type RegisterFacet = (typeof REGISTER_FACETS)[number];

/** The facets whose parts have plain pages: of a large register years and categories, each entry on two lists. */
export const listedFacets = (entries: number): readonly RegisterFacet[] =>
  isLargeRegister(entries) ? ['year', 'category'] : REGISTER_FACETS;

/** The part of an address for entries of which the facet is not known. */
export const UNSTATED = 'unstated';

/** One value of a facet, with how many entries it leaves; empty where nothing is stated. */
export interface FacetValue {
  value: string;
  slug: string;
  count: number;
}

type Shape = Pick<Register, 'fields' | 'roles'>;

/** The place of the field that has a role; -1 where the register has none. */
export function placeOf({ fields, roles }: Shape, role: keyof RegisterHead['roles']): number {
  return fields.findIndex(({ name }) => name === roles[role]);
}

/** What the newest row of an entry says in the field of a role; empty where there is none. */
export function stated(shape: Shape, entry: RegisterEntry, role: keyof RegisterHead['roles']) {
  return entry.rows[0]!.cells[placeOf(shape, role)] ?? '';
}

/** The value of an entry by which a facet puts it in a group. */
export function facetValue(shape: Shape, entry: RegisterEntry, facet: RegisterFacet): string {
  return facet === 'year' ? stated(shape, entry, 'date').slice(0, 4) : stated(shape, entry, facet);
}

export const facetSlug = (value: string): string => (value ? entrySlug(value) : UNSTATED);

/** The values of a facet: years newest first, states in the order of the schema, others by how many entries they have. */
export function facetValues(register: Register, facet: RegisterFacet): FacetValue[] {
  const role = facet === 'year' ? 'date' : facet;
  const at = placeOf(register, role);
  if (at < 0) return [];
  const counts = new Map<string, number>();
  for (const { rows } of register.entries) {
    const cell = rows[0]!.cells[at] ?? '';
    const value = facet === 'year' ? cell.slice(0, 4) : cell;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = register.fields[at]!.constraints?.enum?.map(String);
  return [...counts]
    .map(([value, count]) => ({ value, slug: facetSlug(value), count }))
    .sort((a, b) => {
      if (!a.value || !b.value) return a.value ? -1 : 1;
      if (facet === 'year') return a.value < b.value ? 1 : -1;
      if (facet === 'state' && order) return order.indexOf(a.value) - order.indexOf(b.value);
      return b.count - a.count || (a.value < b.value ? -1 : 1);
    });
}

/** The columns that lists show: what the roles name, then what is short, at most so many. */
const MOST_COLUMNS = 7;

/** Places of the fields that a list shows: the title first. */
export function listedFields(register: Shape): number[] {
  const { fields, roles } = register;
  const places = [roles.title, roles.date, roles.state, roles.category, roles.area]
    .map((name) => fields.findIndex((field) => field.name === name))
    .filter((at) => at >= 0);
  const short = ({ type, constraints }: RegisterField) => type !== 'string' || constraints?.enum;
  const more = fields.flatMap((field, at) =>
    short(field) && field.name !== roles.ends && field.type !== 'geopoint' ? [at] : [],
  );
  return [...new Set([...places, ...more])].slice(0, MOST_COLUMNS);
}

/** How many entries each year has, in parts: by state where a register has states, else by category, else in all. */
export interface Tally {
  /** What the columns are; absent where there is only the sum. */
  by?: 'state' | 'category';
  columns: FacetValue[];
  /** Years, newest first, with a count for each column. */
  rows: { year: string; slug: string; counts: number[]; total: number }[];
}

/** More columns than these are no picture; what is more is in the lists of the parts. */
const MOST_PARTS = 8;

/** Counts the entries of a register; `undefined` where it has no dates. */
export function tallyOf(register: Register): Tally | undefined {
  if (placeOf(register, 'date') < 0) return undefined;
  const by = (['state', 'category'] as const).find((facet) => {
    const values = facetValues(register, facet);
    return values.length > 1 && values.length <= MOST_PARTS;
  });
  const columns = by ? facetValues(register, by) : [];
  const at = new Map(columns.map(({ value }, index) => [value, index]));
  const rows = new Map<string, number[]>();
  for (const entry of register.entries) {
    const year = facetValue(register, entry, 'year');
    const counts = rows.get(year) ?? [...columns.map(() => 0), 0];
    rows.set(year, counts);
    counts[counts.length - 1]! += 1;
    if (by) counts[at.get(facetValue(register, entry, by))!]! += 1;
  }
  return {
    ...(by && { by }),
    columns,
    rows: facetValues(register, 'year').map(({ value, slug }) => {
      const counts = rows.get(value)!;
      return { year: value, slug, counts: counts.slice(0, -1), total: counts.at(-1)! };
    }),
  };
}
