import { from, generatedDigest, once, readGenerated } from '#queries/generated.ts';
import { query } from '#queries/define-query.ts';
import { ROWS_A_FILE, rowsFiles, type RowsFile } from '#domain/registers/column-index.ts';
import { isLargeRegister, pageSize, shelfOf } from '#domain/registers/large.ts';
import {
  facetSlug,
  facetValue,
  REGISTER_FACETS,
  type RegisterFacet,
} from '#domain/registers/listing.ts';
import type { Register, RegisterEntry, Tombstone } from '#domain/registers/register.ts';
import type { RegisterSummary } from '#domain/registers/summary.ts';
import { paths } from '#site/urls.ts';

/** Which registers there are, in the order of `seeds/registers.csv`. */
export const allRegisters = () => from<RegisterSummary[]>('registers.json');

const fileOf = (id: string) => `registers/${id}.json`;

/** A register with all its entries: for what is made of all of them. */
export const registerOf = query('register', (id) => readGenerated<Register>(fileOf(id)), {
  digest: (id) => generatedDigest(fileOf(id)),
});

/** Some entries with what explains them. */
export type RegisterPart = Register;

/** How the entries of a register are grouped, once for all its pages. */
export interface RegisterGroups {
  slugs: Map<string, RegisterEntry>;
  ended: Map<string, Tombstone>;
  /** `<facet>/<slug>` to its entries, newest first; `all` to all. */
  lists: Map<string, RegisterEntry[]>;
  shelves: Map<string, { entries: RegisterEntry[]; tombstones: Tombstone[] }>;
}

const grouped = once(() => Promise.resolve(new Map<string, Promise<RegisterGroups>>()));

export async function registerGroups(id: string): Promise<RegisterGroups> {
  const known = await grouped();
  const own = known.get(id) ?? registerOf(id).then(groupsIn);
  known.set(id, own);
  return own;
}

function groupsIn(register: Register): RegisterGroups {
  const { entries, tombstones } = register;
  const lists = new Map([['all', entries]]);
  for (const facet of REGISTER_FACETS.filter((own) => hasFacet(register, own))) {
    const slugs = new Map<string, string>();
    const own = Map.groupBy(entries, (entry) => {
      const value = facetValue(register, entry, facet);
      if (!slugs.has(value)) slugs.set(value, facetSlug(value));
      return slugs.get(value)!;
    });
    for (const [slug, group] of own) lists.set(`${facet}/${slug}`, group);
  }
  const shelves: RegisterGroups['shelves'] = new Map();
  const shelf = (slug: string) => {
    const name = shelfOf(slug);
    const own = shelves.get(name) ?? { entries: [], tombstones: [] };
    shelves.set(name, own);
    return own;
  };
  if (isLargeRegister(entries.length)) {
    for (const entry of entries) shelf(entry.slug).entries.push(entry);
    for (const tombstone of tombstones) shelf(tombstone.slug).tombstones.push(tombstone);
  }
  const slugs = new Map(entries.map((entry) => [entry.slug, entry]));
  return { slugs, ended: new Map(tombstones.map((own) => [own.slug, own])), lists, shelves };
}

const hasFacet = ({ roles }: Pick<Register, 'roles'>, facet: RegisterFacet) =>
  roles[facet === 'year' ? 'date' : facet] !== undefined;

/** A part of a register: what its pages need, and no other entries. */
async function partOf(
  id: string,
  entries: RegisterEntry[],
  tombstones: Tombstone[] = [],
): Promise<RegisterPart> {
  const register = await registerOf(id);
  const used = new Set(
    entries.flatMap(({ rows }) =>
      rows.flatMap(({ source }) => (source.kind === 'source' ? source.id : [])),
    ),
  );
  const sources = register.sources.filter((source) => used.has(source.id));
  return { ...register, entries, tombstones, sources };
}

/** One page of a list: `<id> <list> <page>`, the list being `all` or `<facet>/<slug>`. */
const listPage = query(
  'register-page',
  async (about): Promise<RegisterPart> => {
    const [id = '', list = '', page = '1'] = about.split(' ');
    const { lists } = await registerGroups(id);
    const entries = lists.get(list) ?? [];
    const size = pageSize(lists.get('all')!.length);
    const from = (Number(page) - 1) * size;
    return partOf(id, entries.slice(from, from + size));
  },
  { hold: false },
);

export const registerPage = (id: string, list: string, page: number) =>
  listPage(`${id} ${list} ${page}`);

/** One entry with what explains it; without it when its time of publication is over. */
export const entryOf = query(
  'register-entry',
  async (about): Promise<RegisterPart> => {
    const [id = '', slug = ''] = about.split('/', 2);
    const { slugs, ended } = await registerGroups(id);
    const [entry, tombstone] = [slugs.get(slug), ended.get(slug)];
    return partOf(id, entry ? [entry] : [], tombstone ? [tombstone] : []);
  },
  { hold: false },
);

/** The entries of a large register that stand on one page. */
export const shelf = query(
  'register-shelf',
  async (about): Promise<RegisterPart> => {
    const [id = '', name = ''] = about.split('/', 2);
    const own = (await registerGroups(id)).shelves.get(name);
    return partOf(id, own?.entries ?? [], own?.tombstones ?? []);
  },
  { hold: false },
);

/** A file of rows of a large register: `<id>/<number>`. */
export const rowsFile = query(
  'register-rows',
  async (about): Promise<RowsFile> => {
    const [id = '', file = '0'] = about.split('/', 2);
    const register = await registerOf(id);
    const from = Number(file) * ROWS_A_FILE;
    const entries = register.entries.slice(from, from + ROWS_A_FILE);
    return rowsFiles({ ...register, entries })[0] ?? [];
  },
  { hold: false },
);

/** The page of an entry, wherever it stands. */
export const entryPath = (id: string, slug: string, large: boolean): string =>
  large ? paths.shelf(id, shelfOf(slug), slug) : paths.entry(id, slug);
