import {
  facetSlug,
  facetValue,
  listedFields,
  REGISTER_FACETS,
  type RegisterFacet,
} from './listing.ts';
import type { RegisterChoice } from './register-choice.ts';
import type { Register } from './register.ts';
import type { RegisterField } from './table-schema.ts';

/** What scripts narrow and sort: the shown columns of every entry, `/registers/<id>/list.json`. */
export interface RegisterList {
  id: string;
  fields: RegisterField[];
  roles: Register['roles'];
  /** Of each entry: its slug, the parts that it is in, and its cells. */
  entries: { slug: string; parts: Partial<Record<RegisterFacet, string>>; cells: string[] }[];
}

/** Makes the list of a register. */
export function registerList(register: Register): RegisterList {
  const places = listedFields(register);
  const facets = REGISTER_FACETS.filter(
    (facet) => register.roles[facet === 'year' ? 'date' : facet],
  );
  return {
    id: register.id,
    fields: places.map((at) => register.fields[at]!),
    roles: register.roles,
    entries: register.entries.map((entry) => ({
      slug: entry.slug,
      parts: Object.fromEntries(
        facets.map((facet) => [facet, facetSlug(facetValue(register, entry, facet))]),
      ),
      cells: places.map((at) => entry.rows[0]!.cells[at]!),
    })),
  };
}

/** Folds words as a search compares them: full width, capitals and spaces make no difference. */
export const foldWords = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The entries that a choice leaves, in its order. */
export function chosenEntries(
  { entries, fields }: RegisterList,
  { q, parts, sort }: RegisterChoice,
): RegisterList['entries'] {
  const words = foldWords(q).split(' ').filter(Boolean);
  const wanted = Object.entries(parts).filter(([, slug]) => slug) as [RegisterFacet, string][];
  const found = entries.filter(
    (entry) =>
      wanted.every(([facet, slug]) => entry.parts[facet] === slug) &&
      (words.length === 0 || holds(entry.cells, words)),
  );
  const at = fields.findIndex(({ name }) => name === sort.replace(/^-/, ''));
  if (at < 0) return found;
  const numeric = fields[at]!.type === 'number' || fields[at]!.type === 'integer';
  const down = sort.startsWith('-') ? -1 : 1;
  const collator = new Intl.Collator('zh');
  return found.toSorted((a, b) => {
    const [one, other] = [a.cells[at]!, b.cells[at]!];
    // What is not there comes last in both directions.
    if (!one || !other) return Number(!one) - Number(!other);
    if (!numeric) return down * collator.compare(one, other);
    return down * (Number(one) - Number(other));
  });
}

function holds(cells: string[], words: string[]): boolean {
  const text = foldWords(cells.join(' '));
  return words.every((word) => text.includes(word));
}
