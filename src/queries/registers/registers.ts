import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { from, GENERATED, generatedDigest, once } from '#queries/generated.ts';
import { query } from '#queries/define-query.ts';
import { entriesFile, registerFile } from '#domain/registers/large/entry-lines.ts';
import { pageSize, shelfOf } from '#domain/registers/large/large.ts';
import type {
  Register,
  RegisterEntry,
  RegisterShape,
  Tombstone,
} from '#domain/registers/register.ts';
import type { RegisterSummary } from '#domain/registers/summary.ts';
import type { Language } from '#domain/values/language.ts';
import { site } from '#site/site.ts';
import { paths } from '#site/urls.ts';
import { EntryStore } from './entry-store.ts';

/** Which registers there are, in the order of `seeds/registers.csv`. */
export const allRegisters = () => from<RegisterSummary[]>('registers.json');

const shapeOf = (id: string) => from<RegisterShape>(registerFile(id));

const stores = once(() => Promise.resolve(new Map<string, Promise<EntryStore>>()));

/** The entries of a register, read once for all its pages. */
export async function entryStore(id: string): Promise<EntryStore> {
  const known = await stores();
  const read = async () =>
    new EntryStore(await readFile(join(GENERATED, entriesFile(id))), await shapeOf(id));
  const own = known.get(id) ?? read();
  known.set(id, own);
  return own;
}

const wholeDigest = async (id: string) =>
  `${await generatedDigest(registerFile(id))} ${await generatedDigest(entriesFile(id))}`;

/** A register with all its entries: for what is made of all of them. They are not held. */
export const registerOf = query(
  'register',
  async (id): Promise<Register> => ({
    ...(await shapeOf(id)),
    entries: (await entryStore(id)).list('all'),
  }),
  { digest: wholeDigest, hold: false },
);

/** A register whose entries are parsed some at a time. */
interface RegisterBatches {
  shape: RegisterShape;
  count: number;
  batches: () => Iterable<RegisterEntry[]>;
}

/** The same, some entries at a time, for files that are made row by row. */
export const registerBatches = query(
  'register-batches',
  async (id): Promise<RegisterBatches> => {
    const store = await entryStore(id);
    return { shape: await shapeOf(id), count: store.count, batches: () => store.batches() };
  },
  { digest: wholeDigest, hold: false },
);

/** Some entries with what explains them. */
export type RegisterPart = Register;

/** A part of a register: what its pages need, and no other entries. */
async function partOf(
  id: string,
  entries: RegisterEntry[],
  tombstones: Tombstone[] = [],
): Promise<RegisterPart> {
  const shape = await shapeOf(id);
  const used = new Set(
    entries.flatMap(({ rows }) =>
      rows.flatMap(({ source }) => (source.kind === 'source' ? source.id : [])),
    ),
  );
  const sources = shape.sources.filter((source) => used.has(source.id));
  const named = new Set(
    entries.flatMap(({ rows }) => rows.flatMap(({ commitments = [] }) => commitments)),
  );
  const promises = shape.promises?.filter(({ id: own }) => named.has(own)) ?? [];
  return { ...shape, entries, tombstones, sources, promises };
}

/** One page of a list: `<id> <list> <page>`, the list being `all` or `<facet>/<slug>`. */
const listPage = query(
  'register-page',
  async (about): Promise<RegisterPart> => {
    const [id = '', list = '', page = '1'] = about.split(' ');
    const store = await entryStore(id);
    const size = pageSize(store.count);
    const first = (Number(page) - 1) * size;
    return partOf(id, store.list(list, first, first + size));
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
    const entry = (await entryStore(id)).bySlug(slug);
    const ended = (await shapeOf(id)).tombstones.filter((own) => own.slug === slug);
    return partOf(id, entry ? [entry] : [], entry ? [] : ended);
  },
  { hold: false },
);

/** The entries of a large register that stand on one page. */
export const shelf = query(
  'register-shelf',
  async (about): Promise<RegisterPart> => {
    const [id = '', name = ''] = about.split('/', 2);
    const entries = (await entryStore(id)).list(`shelf/${name}`);
    const ended = (await shapeOf(id)).tombstones.filter(({ slug }) => shelfOf(slug) === name);
    return partOf(id, entries, ended);
  },
  { hold: false },
);

/** The names of the pages of a large register's entries, those alone on which only ended ones stood as well. */
export async function shelfNames(id: string): Promise<string[]> {
  const ended = (await shapeOf(id)).tombstones.map(({ slug }) => shelfOf(slug));
  return [...new Set([...(await entryStore(id)).names('shelf/'), ...ended])];
}

/** The page of an entry, wherever it stands; those of large registers are in the site's own language alone. */
export function entryPath(
  id: string,
  slug: string,
  large: boolean,
  language: Language = site.language,
): string {
  if (large) return paths.shelf(id, shelfOf(slug), slug);
  const path = paths.entry(id, slug);
  return language === site.language ? path : paths.foreign(language, path);
}
