import type { Area } from '#domain/indicators/names.ts';
import { shortName } from './place-levels.ts';
import {
  BEFORE_HEAD,
  IS_URBAN,
  JOINED,
  PLACE_ANYWHERE,
  PLACE_AT_HEAD,
  URBAN_PART,
  WHOLE_PLACE,
} from './place-shapes.ts';

/** Words that name a place, and where they are in the text. */
export interface FoundPlace {
  start: number;
  end: number;
  /** As written: 乙市, 全省, 甲州. */
  name: string;
  /**
   * `area`: of the site, by its full or short name. `whole`: 全市, 我县, which mean whatever place of that rank the text
   * is about. `urban`: 市区, a part of it. `other`: any other place.
   */
  kind: 'area' | 'whole' | 'urban' | 'other';
  /** Of the site. */
  area?: Area;
}

/**
 * The places that a plain text names, in order; none within another. Names that no list holds are taken for places by
 * their ending alone, where a clause or an item of a list begins with them.
 */
export function findPlaces(plain: string, areas: readonly Area[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  const taken = new Uint8Array(plain.length);
  const take = (start: number, name: string, kind: FoundPlace['kind'], area?: Area) => {
    const end = start + name.length;
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ start, end, name, kind, ...(area && { area }) });
  };
  for (const { name, area } of namesOf(areas)) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      // 甲州市区 is 甲州 and its 市区.
      const isUrban = name.endsWith('市') && /^区(?![县域])/.test(plain.slice(at + name.length));
      if (!isUrban) take(at, name, 'area', area);
    }
  }
  for (const [shape, kind] of [
    [WHOLE_PLACE, 'whole'],
    [URBAN_PART, 'urban'],
    [PLACE_ANYWHERE, 'other'],
  ] as const) {
    for (const { 0: name, index } of plain.matchAll(new RegExp(shape, 'g')))
      take(index, name, kind);
  }
  const head = new RegExp(PLACE_AT_HEAD, 'y');
  for (const at of headsOf(plain, found)) {
    head.lastIndex = at;
    const name = head.exec(plain)?.[0];
    if (name) take(at, name, 'other');
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The full and short names of areas, the longest first. 市区 means another place in each text. */
function namesOf(areas: readonly Area[]): { name: string; area: Area }[] {
  return areas
    .flatMap((area) =>
      [...new Set([area.name, shortName(area.name)])].map((name) => ({ name, area })),
    )
    .filter(({ name }) => name && !IS_URBAN.test(name))
    .sort((a, b) => b.name.length - a.name.length);
}

/** Where a name may begin: at the head of a clause or of an item of a list, behind what only says when. */
function headsOf(plain: string, found: FoundPlace[]): number[] {
  const heads = new Set<number>();
  const marks = [-1, ...[...plain.matchAll(/[,;。:()、\n]/g)].map(({ index }) => index)];
  for (const mark of marks) {
    let at = mark + 1;
    heads.add(at);
    for (let step = 0; step < 12; step++) {
      BEFORE_HEAD.lastIndex = at;
      const length = BEFORE_HEAD.exec(plain)?.[0].length;
      if (!length) break;
      at += length;
      heads.add(at);
    }
  }
  for (const { end, kind } of found) if (kind !== 'whole') heads.add(end);
  for (const { index } of plain.matchAll(/[和与及至是为]/g))
    if (JOINED.test(plain.slice(Math.max(0, index - 6), index + 1))) heads.add(index + 1);
  return [...heads].sort((a, b) => a - b);
}
