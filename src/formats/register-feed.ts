import { isLargeRegister } from '#domain/registers/large.ts';
import { placeOf } from '#domain/registers/listing.ts';
import { isDate } from '#domain/values/date.ts';
import { compareText } from '#domain/values/text-order.ts';
import { entryPath, registerOf } from '#queries/registers/registers.ts';
import type { Feed } from './feed.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** How many of the newest rows it holds. */
const NEWEST = 50;

/**
 * The newest rows of a register: an entry that is new, and each later row of one that was there. Rows without a day are
 * in no feed: nobody knows when they were new.
 */
export async function registerFeed(id: string): Promise<Feed> {
  const register = await registerOf(id);
  const { name, fields, roles, entries } = register;
  const [dateAt, titleAt] = [placeOf(register, 'date'), placeOf(register, 'title')];
  const large = isLargeRegister(entries.length);
  const rows = entries.flatMap(({ slug, rows: own }) =>
    own.flatMap(({ cells }) => {
      const day = cells[dateAt] ?? '';
      return isDate(day) ? [{ slug, cells, day }] : [];
    }),
  );
  const newest = rows.sort((a, b) => -compareText(a.day, b.day)).slice(0, NEWEST);
  return {
    title: t.registers.feedOf(name),
    path: paths.registerFeed(id),
    page: paths.register(id),
    entries: newest.map(({ slug, cells, day }) => ({
      title: cells[titleAt]!,
      // Each row of an entry is an item of its own.
      address: `${address(entryPath(id, slug, large), site)}${large ? '' : `#${day}`}`,
      day,
      summary: fields
        .flatMap((field, at) =>
          cells[at] && ![roles.key, roles.title, roles.date].includes(field.name)
            ? [`${field.title}${t.colon}${cells[at]}`]
            : [],
        )
        .join(' · '),
      author: site.bureau.name,
    })),
  };
}
