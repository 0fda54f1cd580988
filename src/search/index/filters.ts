/** By what a list of matches can be narrowed; also the names in the address. */
export const FILTERS = ['type', 'category', 'year', 'publisher'] as const;
export type Filter = (typeof FILTERS)[number];

/** What of a match the filters look at. */
export type Filtered = Record<Filter, string>;

/** The values of one filter among matches, with how many each would leave; most first. */
export interface FilterValues {
  filter: Filter;
  chosen: string;
  values: { value: string; count: number }[];
}

/** Keeps what fits every filter chosen in the address. */
export function narrow<T extends Filtered>(matches: T[], address: URLSearchParams): T[] {
  return matches.filter((match) => FILTERS.every((filter) => fits(match, filter, address)));
}

/** For each filter the values to choose from: counted over what fits the others, so that no choice is empty. */
export function filterValues(matches: Filtered[], address: URLSearchParams): FilterValues[] {
  return FILTERS.map((filter) => {
    const others = FILTERS.filter((other) => other !== filter);
    const left = matches.filter((match) => others.every((other) => fits(match, other, address)));
    const counts = [...Map.groupBy(left, (match) => match[filter])].filter(([value]) => value);
    const values = counts
      .map(([value, group]) => ({ value, count: group.length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1));
    return { filter, chosen: address.get(filter) ?? '', values };
  });
}

/**
 * The address with one choice changed, from its first page; an empty value takes the choice back.
 *
 * @example choose(new URLSearchParams('year=2018&page=2'), 'year', '2019') // '?year=2019'
 */
export function choose(address: URLSearchParams, name: string, value: string): string {
  const changed = new URLSearchParams(address);
  changed.delete('page');
  if (value) changed.set(name, value);
  else changed.delete(name);
  return `?${changed}`;
}

function fits(match: Filtered, filter: Filter, address: URLSearchParams): boolean {
  const wanted = address.get(filter);
  return !wanted || match[filter] === wanted;
}
