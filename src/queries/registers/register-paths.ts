import { isLargeRegister, pageSize } from '#domain/registers/large/large.ts';
import { listedFacets } from '#domain/registers/listing.ts';
import { allRegisters, registerOf, shelfNames } from './registers.ts';
import { paths } from '#site/urls.ts';

/* The paths of the pages of registers, as Astro asks for them. */

/** The pages of the whole list of each register; of a large one the first, its other entries are by year. */
export async function registerPagePaths() {
  const all = (await allRegisters()).map(({ id, count }) =>
    Array.from({ length: wholePages(count) }, (_, index) => ({
      params: { register: id, page: String(index + 1) },
      props: { total: count, page: index + 1 },
    })),
  );
  return all.flat();
}

/** How many pages the whole list of a register has. */
export const wholePages = (entries: number): number =>
  isLargeRegister(entries) ? 1 : Math.max(1, Math.ceil(entries / pageSize(entries)));

/** The pages of the lists of each value of each facet. */
export async function registerPartPaths() {
  return (await allRegisters()).flatMap(({ id, count: all, facets }) =>
    listedFacets(all).flatMap((facet) =>
      (facets[facet] ?? []).flatMap(({ value, slug, count }) => {
        const pages = Math.max(1, Math.ceil(count / pageSize(all)));
        return Array.from({ length: pages }, (_, index) => ({
          params: {
            register: id,
            facet,
            value: slug,
            page: index > 0 ? String(index + 1) : undefined,
          },
          props: { value, total: count, page: index + 1, pages },
        }));
      }),
    ),
  );
}

/** The pages of single entries; a large register has none. */
export async function entryPaths() {
  const small = (await allRegisters()).filter(({ count }) => !isLargeRegister(count));
  const all = small.map(async ({ id }) => {
    const { entries, tombstones } = await registerOf(id);
    return [...entries, ...tombstones].map(({ slug }) => ({
      params: { register: id, entry: slug },
    }));
  });
  return (await Promise.all(all)).flat();
}

/** The pages of entries of large registers. */
export async function shelfPaths() {
  const large = (await allRegisters()).filter(({ count }) => isLargeRegister(count));
  const all = large.map(async ({ id }) =>
    (await shelfNames(id)).map((shelf) => ({ params: { register: id, shelf } })),
  );
  return (await Promise.all(all)).flat();
}

/** Which registers are large, or are not. */
export async function registersOfSize({ large }: { large: boolean }) {
  return (await allRegisters())
    .filter(({ count }) => isLargeRegister(count) === large)
    .map(({ id }) => ({ params: { register: id } }));
}

/** The paths of all pages of registers, for search engines: the lists of parts repeat what the whole list says. */
export async function registerAddresses(): Promise<string[]> {
  const lists = (await registerPagePaths()).map(({ params: { register }, props: { page } }) =>
    paths.register(register, page),
  );
  const shelves = (await shelfPaths()).map(({ params: { register, shelf } }) =>
    paths.shelf(register, shelf),
  );
  return [...lists, ...(await smallEntryAddresses()), ...shelves];
}

/** The paths of the entries that have a page each, without those that ended. */
export async function smallEntryAddresses(): Promise<string[]> {
  const small = (await allRegisters()).filter(({ count }) => !isLargeRegister(count));
  const entries = small.map(async ({ id }) =>
    (await registerOf(id)).entries.map(({ slug }) => paths.entry(id, slug)),
  );
  return (await Promise.all(entries)).flat();
}
