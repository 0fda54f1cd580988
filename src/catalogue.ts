import type { DisclosureEntry } from './collections.ts';
import { compareText } from './domain/text-order.ts';
import { siteWords as t } from './page-words.ts';
import { paths } from './urls.ts';

/** One way to narrow the catalogue, with how many disclosures each value leaves. */
export interface Facet {
  name: string;
  entries: { name: string; path: string; count: number }[];
}

/** How many disclosures a page of the catalogue lists. */
const PAGE_SIZE = 50;

/** By what the catalogue can be narrowed; also the part of the address. */
export const FACETS = {
  category: {
    name: t.catalogue.byCategory,
    of: categoryOf,
    path: paths.category,
    title: (value: string) => value,
  },
  year: { name: t.catalogue.byYear, of: yearOf, path: paths.year, title: t.catalogue.year },
  publisher: {
    name: t.catalogue.byPublisher,
    of: publisherOf,
    path: paths.publisher,
    title: (value: string) => value,
  },
};
export type FacetId = keyof typeof FACETS;

const counted = new WeakMap<DisclosureEntry[], Facet[]>();

/** Categories and publishers by number of disclosures, years newest first; what is not known is not listed. */
export function facetsOf(entries: DisclosureEntry[]): Facet[] {
  const found = counted.get(entries) ?? countFacets(entries);
  counted.set(entries, found);
  return found;
}

function countFacets(entries: DisclosureEntry[]): Facet[] {
  return Object.entries(FACETS).map(([id, { name, of, path, title }]) => {
    const values = [...Map.groupBy(entries, of)]
      .filter(([value]) => value)
      .sort(([a, own], [b, others]) =>
        id === 'year' ? compareText(b, a) : others.length - own.length || compareText(a, b),
      );
    return {
      name,
      entries: values.map(([value, group]) => ({
        name: title(value),
        path: path(value),
        count: group.length,
      })),
    };
  });
}

/** Cuts a list into the pages of the catalogue; an empty list has one. */
export function pagesOf<T>(entries: T[]): T[][] {
  const count = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, page) =>
    entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  );
}

/** For each disclosure those next to it in its category, by date of publication. */
export function neighbours(entries: DisclosureEntry[]) {
  const found = new Map<string, { earlier?: DisclosureEntry; later?: DisclosureEntry }>();
  for (const group of Map.groupBy(entries, categoryOf).values()) {
    group.forEach(({ id }, at) => {
      const [earlier, later] = [group[at + 1], group[at - 1]];
      found.set(id, { ...(earlier && { earlier }), ...(later && { later }) });
    });
  }
  return found;
}

function categoryOf({ data }: DisclosureEntry): string {
  return data.category.at(-1) ?? '';
}

function yearOf({ data }: DisclosureEntry): string {
  return data.publishedOn.slice(0, 4);
}

function publisherOf({ data }: DisclosureEntry): string {
  return data.publisher ?? '';
}
