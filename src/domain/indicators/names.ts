import type { Translated } from '#domain/values/language.ts';

/** A heading under which indicators are listed; a row of `seeds/themes.csv`, whose order is the site's. */
export interface Theme extends Translated<'name'> {
  id: string;
  name: string;
}

/** A place that observations are about; a row of `seeds/areas.csv`. */
export interface Area extends Translated<'name'> {
  id: string;
  name: string;
  /** Id of the area that contains this one. */
  parent?: string;
  /** It shares ground with others of its level (市区 with its districts), and is not ranked with them. */
  overlapping?: true;
  /** Where its tile stands on a tile map, from the upper left. */
  tile?: { column: number; row: number };
  note?: string;
}

/** Tells whether an area is another one or lies within it. */
export function areasWithin(areas: Pick<Area, 'id' | 'parent'>[]) {
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  return (area: string, outer: string): boolean => {
    for (let at: string | undefined = area; at; at = parents.get(at)) if (at === outer) return true;
    return false;
  };
}

/** What someone may type for a term of the site; a row of `seeds/synonyms.csv`. */
export interface Synonym {
  term: string;
  /** Words that mean the same: each is found by each. */
  synonyms: string[];
  /** What people say of it: they lead to the term, and the term does not lead to them. */
  everyday: string[];
}
