import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import type { Area } from '#domain/indicators/names.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import { endingOf, levelOf } from './place-levels.ts';

/** The place that words are about: an area of the site, or one that the site has no area for. */
export interface Place {
  /** Absent for a place outside of the site. */
  area?: Area;
  /** As the text names it. */
  name: string;
  /** Whether the words leave it open: 市区 where the site has no such area, two places at once. */
  doubt?: string;
}

/**
 * The place that a document is about: the smallest area of the site that its title names, else the one that its
 * publisher's name holds, else the site's first. A title that begins with another place is about that one.
 */
export function homeOf(
  { title, publisher = '' }: Pick<Disclosure, 'title' | 'publisher'>,
  areas: readonly Area[],
): Place {
  const plain = plainText(title);
  const places = findPlaces(plain, areas);
  const named = smallest(places, areas);
  if (named) return placeOfArea(named);
  const first = places.find(({ kind }) => kind === 'other' || kind === 'whole');
  const ahead =
    first && plain.slice(0, first.start).replace(/[\d年月季度上下半前三一二四第至-]/g, '');
  const root = areas[0];
  if (first && ahead === '' && !isWholeOf(first, root)) return { name: first.name };
  const publishing = smallest(findPlaces(plainText(publisher), areas), areas);
  return publishing ? placeOfArea(publishing) : root ? placeOfArea(root) : { name: '' };
}

export const placeOfArea = (area: Area): Place => ({ area, name: area.name });

/** 全市 of a city; where the site has no area that tells its rank, it is the site's own. */
function isWholeOf({ kind, name }: FoundPlace, root: Area | undefined): boolean {
  if (kind !== 'whole') return false;
  return root === undefined || levelOf(root.name) === levelOf(name);
}

/** The area that lies within the others; none where two lie side by side. */
function smallest(places: FoundPlace[], areas: readonly Area[]): Area | undefined {
  const named = [...new Set(places.flatMap(({ area }) => area ?? []))];
  const inner = named.filter(({ id }) => !named.some(({ parent }) => parent === id));
  if (inner.length === 1) return inner[0];
  return areas.find(({ id }) => inner.length > 1 && inner.every(({ parent }) => parent === id));
}

/** What 全市, 我县, 全省 or 市区 mean in a text about `home`, where it spoke of `last` before. */
export function resolvePlace(
  found: FoundPlace,
  { home, last, areas }: { home: Place; last: Place; areas: readonly Area[] },
): Place {
  const { kind, name, area } = found;
  if (area) return placeOfArea(area);
  if (kind === 'other') return { name };
  if (kind === 'urban') return urbanPart(name, last, home, areas);
  const ending = endingOf(name);
  const isAlike = (place: Place) => {
    const own = endingOf(place.area?.name ?? place.name);
    return own === ending || (ending === '区' && place.name.endsWith('自治区'));
  };
  if (isAlike(home)) return home;
  if (levelOf(home.area?.name ?? home.name) === undefined && home.area && /^[我本]/.test(name))
    return home;
  if (isAlike(last)) return last;
  for (let at = home.area; at; at = areas.find(({ id }) => id === at?.parent))
    if (endingOf(at.name) === ending) return placeOfArea(at);
  return { name };
}

/** 市区 is an area of its own where the site has one; else the figure may or may not be the whole place's. */
function urbanPart(name: string, last: Place, home: Place, areas: readonly Area[]): Place {
  // 岚山区、市区: a district has no 市区 of its own.
  const hasNone = name === '市区' && last.area && endingOf(last.area.name) !== '市';
  const whole = last.area && !hasNone ? last : home;
  const own = areas.find(
    (area) => area.name.endsWith(name) && (!whole.area || area.parent === whole.area.id),
  );
  if (own) return placeOfArea(own);
  return { ...whole, doubt: `原文说的是${name}` };
}
