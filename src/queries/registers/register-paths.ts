import { ROWS_A_FILE } from '#domain/registers/column-index.ts';
import { isLargeRegister, pageSize } from '#domain/registers/large.ts';
import { REGISTER_FACETS } from '#domain/registers/listing.ts';
import { allRegisters, registerGroups, registerOf } from './registers.ts';
import { paths } from '#site/urls.ts';

/* The paths of the pages of registers, as Astro asks for them. */

/** The pages of the whole list of each register. */
export async function registerPagePaths() {
  const all = (await allRegisters()).map(({ id, count }) =>
    Array.from({ length: Math.max(1, Math.ceil(count / pageSize(count))) }, (_, index) => ({
      params: { register: id, page: String(index + 1) },
      props: { total: count, page: index + 1 },
    })),
  );
  return all.flat();
}

/** The pages of the lists of each value of each facet. */
export async function registerPartPaths() {
  return (await allRegisters()).flatMap(({ id, count: all, facets }) =>
    REGISTER_FACETS.flatMap((facet) =>
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
    [...(await registerGroups(id)).shelves.keys()].map((name) => ({
      params: { register: id, shelf: name },
    })),
  );
  return (await Promise.all(all)).flat();
}

/** Which registers are large, or are not. */
export async function registersOfSize({ large }: { large: boolean }) {
  return (await allRegisters())
    .filter(({ count }) => isLargeRegister(count) === large)
    .map(({ id }) => ({ params: { register: id } }));
}

/** The files of rows of large registers. */
export async function rowsFilePaths() {
  return (await allRegisters())
    .filter(({ count }) => isLargeRegister(count))
    .flatMap(({ id, count }) =>
      Array.from({ length: Math.ceil(count / ROWS_A_FILE) }, (_, file) => ({
        params: { register: id, file: String(file) },
      })),
    );
}

/** The paths of all pages of registers, for search engines: the lists of parts repeat what the whole list says. */
export async function registerAddresses(): Promise<string[]> {
  const lists = (await registerPagePaths()).map(({ params: { register }, props: { page } }) =>
    paths.register(register, page),
  );
  const entries = (await allRegisters()).map(async ({ id, count }) => {
    if (isLargeRegister(count))
      return [...(await registerGroups(id)).shelves.keys()].map((name) => paths.shelf(id, name));
    return (await registerOf(id)).entries.map(({ slug }) => paths.entry(id, slug));
  });
  return [...lists, ...(await Promise.all(entries)).flat()];
}
