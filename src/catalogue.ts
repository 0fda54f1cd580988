import type { DisclosureEntry } from './collections.ts';
import { t } from './i18n/index.ts';
import { paths } from './urls.ts';

/** One way to narrow the catalogue, with how many disclosures each value leaves. */
export interface Facet {
  name: string;
  entries: { name: string; path: string; count: number }[];
}

/** How many disclosures a page of the catalogue lists. */
export const PAGE_SIZE = 50;

export const yearOf = ({ data }: DisclosureEntry) => data.publishedOn.slice(0, 4);
export const categoryOf = ({ data }: DisclosureEntry) => data.category.at(-1) ?? '';
export const publisherOf = ({ data }: DisclosureEntry) => data.publisher ?? '';

/** Categories and publishers by number of disclosures, years newest first; what is not known is not listed. */
export function facetsOf(entries: DisclosureEntry[]): Facet[] {
  return [
    { name: t.catalogue.byCategory, entries: count(entries, categoryOf, paths.category) },
    {
      name: t.catalogue.byYear,
      entries: count(entries, yearOf, paths.year)
        .sort((a, b) => (a.name < b.name ? 1 : -1))
        .map((entry) => ({ ...entry, name: t.catalogue.year(entry.name) })),
    },
    { name: t.catalogue.byPublisher, entries: count(entries, publisherOf, paths.publisher) },
  ];
}

function count(
  entries: DisclosureEntry[],
  of: (entry: DisclosureEntry) => string,
  path: (value: string) => string,
): Facet['entries'] {
  return [...Map.groupBy(entries, of)]
    .filter(([name]) => name)
    .map(([name, group]) => ({ name, path: path(name), count: group.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
