import type { RegisterChoice } from '#domain/registers/register-choice.ts';
import type { RegisterFacet } from '#domain/registers/listing.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import type { Register } from '#domain/registers/register.ts';

/** So many entries are shown at once. */
export const PAGE = 50;

/** What a choice leaves of a register. */
export interface Answer {
  /** How many entries it leaves, and how many there are. */
  found: number;
  all: number;
  /** The page that is shown. */
  page: number;
  entries: { slug: string; cells: string[] }[];
  /** How many each part of a facet would leave, all else as it is chosen. */
  counts: (facet: RegisterFacet) => Map<string, number>;
  /** Words were not looked for: too much would have to be fetched. */
  tooMany?: boolean;
}

/** A register as a page's script reads it. */
export interface RegisterReader {
  id: string;
  fields: RegisterField[];
  roles: Register['roles'];
  large: boolean;
  /** Whether it can be sorted by a field. */
  sortable: (field: string) => boolean;
  ask: (choice: RegisterChoice) => Promise<Answer>;
}

/** The page of a list that is there. */
export const pageIn = (wanted: number, found: number): number =>
  Math.min(wanted, Math.max(1, Math.ceil(found / PAGE)));

/** Fetches JSON; it throws when it does not come. */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as T;
}
