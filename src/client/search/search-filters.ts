import { t } from '#client/words.ts';
import { searchWords } from './search-words.ts';
import {
  choose,
  filterValues,
  FILTERS,
  type Filter,
  type Filtered,
} from '#search/index/filters.ts';
import { element } from '#client/element.ts';

/**
 * Links that narrow and sort the matches: each choice is an address of its own, to share and to go back to. Folded
 * until one is made.
 */
export function renderFilters(found: Filtered[], address: URLSearchParams): Node[] {
  if (found.length < 2) return [];
  const groups = filterValues(found, address)
    .filter(({ values, chosen }) => chosen || values.length > 1)
    .map(({ filter, chosen, values }) => {
      const choices = values.map(({ value, count }) =>
        choice(address, filter, value, `${nameOf(filter, value)} ${count}`, chosen === value),
      );
      const all = chosen ? [choice(address, filter, '', t.choose.all, false)] : [];
      return group(searchWords.filters[filter], [...all, ...choices]);
    });
  const sort = address.get('sort') ?? '';
  const orders = group(searchWords.sort, [
    choice(address, 'sort', '', searchWords.byRelevance, !sort),
    choice(address, 'sort', 'date', searchWords.byDate, sort === 'date'),
  ]);
  const made = [...FILTERS, 'sort'].some((name) => address.has(name));
  return [
    element(
      'details',
      { class: 'search-filters', 'data-search-filters': '', ...(made && { open: '' }) },
      [element('summary', {}, [searchWords.narrow]), ...groups, orders],
    ),
  ];
}

function group(title: string, links: Node[]): Node {
  return element('p', {}, [element('span', { class: 'soft' }, [`${title}${t.colon}`]), ...links]);
}

function choice(
  address: URLSearchParams,
  name: string,
  value: string,
  text: string,
  current: boolean,
): Node {
  return element(
    'a',
    { href: choose(address, name, value), ...(current && { 'aria-current': 'true' }) },
    [text],
  );
}

function nameOf(filter: Filter, value: string): string {
  return filter === 'type' ? searchWords.types[value as keyof typeof searchWords.types] : value;
}
