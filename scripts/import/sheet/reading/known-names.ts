import type { Seeds } from '#domain/indicators/seeds.ts';

/** What the tables know by name. */
export interface KnownNames {
  indicators: Seeds['indicators'];
  areas: Seeds['areas'];
}

/** A name without what tables add to it: spaces, a unit in brackets, the kind of mean. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/^[一二三四五六七八九十\d]+[、.．]/, '')
    .toLowerCase();
/** The same, with its brackets: 达标率(上半年) is not 达标率(下半年). */
const whole = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const loose = (name: string) =>
  plain(name).replace(/年均值?|月均值?|日均值?|平均|浓度|均值|情况/g, '');

const namesOf = ({ id, name, aliases }: Seeds['indicators'][number]) => [id, name, ...aliases];

/** The indicator that a text names: exactly, but for additions, or as the longest name within it. */
export function indicatorNamed(text: string, { indicators }: KnownNames): string | undefined {
  return (
    one(indicators, namesOf, (name) => whole(name) === whole(text)) ??
    one(indicators, namesOf, (name) => plain(name) === plain(text)) ??
    one(indicators, namesOf, (name) => loose(name) !== '' && loose(name) === loose(text))
  );
}

/** The one indicator that a longer text mentions, such as a title. */
export function indicatorIn(text: string, { indicators }: KnownNames): string | undefined {
  const found = indicators.flatMap((indicator) =>
    namesOf(indicator)
      .filter((name) => name.length > 1 && plain(text).includes(plain(name)))
      .map((name) => ({ id: indicator.id, length: name.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.id;
}

/** The area that a text names, with or without 市, 县, 区 at its end. */
export function areaNamed(text: string, { areas }: KnownNames): string | undefined {
  const bare = (name: string) => plain(name).replace(/(?<=.)(?:市|县|区|新区)$/, '');
  const names = ({ id, name }: Seeds['areas'][number]) => [id, name];
  const id =
    one(areas, names, (name) => plain(name) === plain(text)) ??
    one(areas, names, (name) => bare(name) === bare(text) && bare(name).length > 1);
  return areas.find((area) => area.id === id)?.name;
}

/** The area that a longer text mentions: of several the longest. */
export function areaIn(text: string, { areas }: KnownNames): string | undefined {
  const within = areas.filter(({ name }) => plain(text).includes(plain(name)));
  return within.sort((a, b) => b.name.length - a.name.length)[0]?.name;
}

/** The id of the only one that fits; `undefined` when two fit. */
function one<T extends { id: string }>(
  all: T[],
  names: (item: T) => string[],
  fits: (name: string) => boolean,
): string | undefined {
  const found = new Set(all.filter((item) => names(item).some(fits)).map(({ id }) => id));
  return found.size === 1 ? [...found][0] : undefined;
}
