import { categoryTree, type CategoryNode } from './category-tree.ts';
import { allDisclosures, type DisclosureEntry } from './collections.ts';
import { query } from './define-query.ts';
import { columnOfDisclosure, COLUMNS } from './disclosure-columns.ts';
import { columnOfCategory, ownCategories, type ColumnId } from '#domain/site/disclosure-column.ts';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { compareText } from '#domain/values/text-order.ts';
import { siteWords as t } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';

/** One way to narrow the catalogue, with how many disclosures each value leaves. */
export interface Facet {
  name: string;
  entries: { name: string; path: string; count: number; pageOf: (page: number) => string }[];
  /** Of categories: how they lie within each other, in the part of the column that has any. */
  tree?: CategoryNode[];
}

/** How many disclosures a page of the catalogue lists. */
export const PAGE_SIZE = 50;

/** By what the catalogue can be narrowed; also the part of the address. A disclosure is in a category and in all around it. */
export const FACETS = {
  category: {
    name: t.catalogue.byCategory,
    of: categoriesOf,
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

/** Categories and publishers by number of disclosures, years newest first; what is not known is not listed. */
export function facetsOf(entries: DisclosureEntry[]): Facet[] {
  const inside = entries.filter((entry) => columnOfDisclosure(entry) === 'disclosures');
  return Object.entries(FACETS).map(([id, { name, of, path, title }]) => {
    const values = [...groupsOf(entries, of)].sort(([a, own], [b, others]) =>
      id === 'year' ? compareText(b, a) : others.length - own.length || compareText(a, b),
    );
    return {
      name,
      ...(of === categoriesOf && { tree: categoryTree(inside.map(categoriesOf)) }),
      entries: values.map(([value, group]) => ({
        name: title(value),
        path: path(value),
        pageOf: (page: number) => path(value, page),
        count: group.length,
      })),
    };
  });
}

/** The facets of the whole catalogue. */
export const siteFacets = query('facets', async () => facetsOf(await allDisclosures()));

/** Cuts a list into the pages of the catalogue; an empty list has one. */
export function pagesOf<T>(entries: T[]): T[][] {
  const count = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, page) =>
    entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  );
}

/** The disclosures of each value; one may have several. */
export function groupsOf(
  entries: DisclosureEntry[],
  of: (entry: DisclosureEntry) => string[],
): Map<string, DisclosureEntry[]> {
  const pairs = entries.flatMap((entry) => of(entry).map((value) => ({ value, entry })));
  const groups = Map.groupBy(pairs, ({ value }) => value);
  return new Map([...groups].map(([value, own]) => [value, own.map(({ entry }) => entry)]));
}

/** The pages of a part of the disclosure column, as Astro asks for them. */
export function columnPages(entries: DisclosureEntry[], column: ColumnId) {
  const pages = pagesOf(entries.filter((entry) => columnOfDisclosure(entry) === column));
  return pages.map((own, index) => ({
    params: { page: index > 0 ? `page/${index + 1}` : undefined },
    props: { entries: own, page: index + 1, pages: pages.length },
  }));
}

/** The innermost place of a disclosure in the catalogue: its category, or its part of the column. */
export function cataloguePlace(disclosure: Disclosure): { name: string; path: string } {
  const name = categoriesOf({ data: disclosure }).at(-1);
  if (name !== undefined) return { name, path: paths.category(name) };
  const column = COLUMNS.find(
    ({ id }) => id === (columnOfCategory(disclosure.category[0]) ?? 'disclosures'),
  )!;
  return { name: t.disclosureColumns.names[column.id], path: column.path };
}

/** For each disclosure those next to it in its category, by date of publication. */
export function neighbours(entries: DisclosureEntry[]) {
  const found = new Map<string, { earlier?: DisclosureEntry; later?: DisclosureEntry }>();
  for (const group of Map.groupBy(entries, ({ data }) => cataloguePlace(data).name).values()) {
    group.forEach(({ id }, at) => {
      const [earlier, later] = [group[at + 1], group[at - 1]];
      found.set(id, { ...(earlier && { earlier }), ...(later && { later }) });
    });
  }
  return found;
}

/** The categories of a disclosure, outermost first, without the part of the disclosure column that they are in. */
export function categoriesOf({ data }: { data: Pick<Disclosure, 'category'> }): string[] {
  return ownCategories(data.category);
}

function yearOf({ data }: DisclosureEntry): string[] {
  return [data.publishedOn.slice(0, 4)];
}

function publisherOf({ data }: DisclosureEntry): string[] {
  return data.publisher ? [data.publisher] : [];
}
