import { isLargeRegister } from '#domain/registers/large/large.ts';
import { placeOf } from '#domain/registers/listing.ts';
import type { Register } from '#domain/registers/register.ts';
import type { DataChange } from '#domain/indicators/data-version.ts';
import { isDate } from '#domain/values/date.ts';
import { compareText } from '#domain/values/text-order.ts';
import { allChanges } from '#queries/collections.ts';
import { allRegisters, entryPath, registerPage } from '#queries/registers/registers.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** How many of the newest it holds. */
const NEWEST = 50;

/**
 * What is new in a register: rows by their own day, and what recorded versions after the first added, changed or took
 * out, by the day on which that was recorded. Who reads the feed hears of an old row that came late, and of a row that
 * was put right. Rows without a day that no version tells of are in no feed: nobody knows when they were new.
 */
export async function registerFeed(id: string): Promise<Feed> {
  // Entries are newest first: the newest rows are among as many of the first entries.
  const first = await registerPage(id, 'all', 1);
  const count = (await allRegisters()).find((own) => own.id === id)!.count;
  const register = { ...first, large: isLargeRegister(count) };
  const changes = (await allChanges()).filter((change) => change.register === id && !change.first);
  const told = changes.flatMap((change) => changeEntries(register, change));
  const late = new Set(told.map(({ address: own }) => own.split('#')[0]));
  const rows = rowEntries(register).filter(({ address: own }) => !late.has(own.split('#')[0]!));
  return {
    title: t.registers.feedOf(register.name),
    path: paths.registerFeed(id),
    page: paths.register(id),
    entries: [...told, ...rows].sort((a, b) => -compareText(a.day, b.day)).slice(0, NEWEST),
  };
}

type FedRegister = Register & { large: boolean };

const pathOf = ({ id, large }: FedRegister, slug: string) => entryPath(id, slug, large);

/** Every row by its own day: an entry that is new, and each later row of one that was there. */
function rowEntries(register: FedRegister): FeedEntry[] {
  const { fields, roles, entries, large } = register;
  const [dateAt, titleAt] = [placeOf(register, 'date'), placeOf(register, 'title')];
  const newest = entries
    .flatMap(({ slug, rows: own }) =>
      own.flatMap(({ cells }) => {
        const day = cells[dateAt] ?? '';
        return isDate(day) ? [{ slug, cells, day }] : [];
      }),
    )
    .sort((a, b) => -compareText(a.day, b.day))
    .slice(0, NEWEST);
  return newest.map(({ slug, cells, day }) => ({
    title: cells[titleAt]!,
    // Each row of an entry is an item of its own.
    address: `${address(pathOf(register, slug), site)}${large ? '' : `#${day}`}`,
    day,
    summary: fields
      .flatMap((field, at) =>
        cells[at] && ![roles.key, roles.title, roles.date].includes(field.name)
          ? [`${field.title}${t.colon}${cells[at]}`]
          : [],
      )
      .join(' · '),
    author: site.bureau.name,
  }));
}

/** What a recorded version changed, an item a row. */
function changeEntries(register: FedRegister, change: DataChange): FeedEntry[] {
  const { changes, slugs = {}, date, version, time } = change;
  const words = t.registers.feed;
  const rows = [
    ...changes.added.map((row) => ({ row, summary: words.added })),
    ...changes.revised.map(({ row, from, to }) => ({ row, summary: words.revised(from, to) })),
    ...changes.corrected.map((row) => ({ row, summary: words.corrected })),
    ...changes.withdrawn.map((row) => ({ row, summary: words.withdrawn })),
  ];
  return rows.map(({ row, summary }, at) => {
    const own = address(pathOf(register, slugs[row] ?? ''), site);
    return {
      title: row,
      address: own,
      id: `${own}#v-${version}-${time}-${at + 1}`,
      day: date,
      summary,
      author: site.bureau.name,
    };
  });
}
