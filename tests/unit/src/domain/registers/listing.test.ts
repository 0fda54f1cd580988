import { expect, test } from 'vitest';
import { entrySlug } from '#domain/registers/entry-slug.ts';
import { facetValue, facetValues } from '#domain/registers/listing.ts';
import { formatChoice, parseChoice } from '#domain/registers/register-choice.ts';
import { facetIndex, narrowed, sortedBy } from '#domain/registers/large/facet-index.ts';
import { facetsIn } from '#domain/registers/large/list-columns.ts';
import { chosenEntries, registerList } from '#domain/registers/register-list.ts';
import { madeUp } from './made-up.ts';

test('any key becomes a part of an address that is safe as a folder, and two keys never one', () => {
  const keys = [
    '甲环罚〔2024〕1号',
    '甲环罚[2024]1号',
    'a/b',
    'a\\b',
    '..',
    'con',
    ' a ',
    'é',
    '字'.repeat(200),
  ];
  const slugs = keys.map(entrySlug);
  expect(new Set(slugs).size).toBe(keys.length);
  for (const slug of slugs) {
    expect(slug).toMatch(/^[\p{L}\p{N}~][\p{L}\p{N}._~-]*$/u);
    expect(slug).not.toMatch(/^\.|\.$|^con$/);
    expect(new TextEncoder().encode(slug).length).toBeLessThan(200);
  }
  expect(entrySlug('1258A')).toBe('1258a');
  expect(entrySlug('盐仓道路工程')).toBe('盐仓道路工程');
});

const register = madeUp([
  'A-1,甲厂,2024-03-01,排污,有效,甲市,12,,,,,list',
  'A-2,乙厂,2023-03-01,排污,注销,乙县,5,,,,,list',
  'A-3,丙厂,,危废,有效,乙县,,,,,,list',
]).registers[0]!;

test('parts are counted: years newest first, states in the order of the schema, what is not stated last', () => {
  const shown = (facet: Parameters<typeof facetValues>[1]) =>
    facetValues(register, facet).map(({ value, count }) => `${value} ${count}`);
  expect(shown('year')).toEqual(['2024 1', '2023 1', ' 1']);
  expect(shown('state')).toEqual(['有效 2', '注销 1']);
  expect(shown('area')).toEqual(['乙县 2', '甲市 1']);
});

test('a list is narrowed by words and parts, and sorted with what is missing last', () => {
  const list = registerList(register);
  const slugs = (search: string) =>
    chosenEntries(list, parseChoice(search)).map(({ slug }) => slug);
  expect(slugs('')).toEqual(['a-1', 'a-2', 'a-3']);
  expect(slugs('?area=乙县')).toEqual(['a-2', 'a-3']);
  expect(slugs('?area=乙县&q=丙')).toEqual(['a-3']);
  expect(slugs('?sort=amount')).toEqual(['a-2', 'a-1', 'a-3']);
  expect(slugs('?sort=-amount')).toEqual(['a-1', 'a-2', 'a-3']);
  expect(slugs('?year=unstated')).toEqual(['a-3']);
});

test('a choice survives the address', () => {
  const search = '?q=%E7%94%B2&state=%E6%9C%89%E6%95%88&sort=-day&page=2';
  expect(formatChoice(parseChoice(search))).toBe(search);
  expect(formatChoice(parseChoice('?page=0'))).toBe('');
});

test('a large register is narrowed and sorted by its facets alone, with the same answer as the whole list', () => {
  const { entries } = register;
  const columns = facetsIn(register).map(
    (facet) => [facet, entries.map((entry) => facetValue(register, entry, facet))] as const,
  );
  const index = facetIndex(entries.length, columns);
  const slugs = (search: string) =>
    narrowed(index, parseChoice(search).parts).rows.map((row) => entries[row]!.slug);
  expect(slugs('')).toEqual(['a-1', 'a-2', 'a-3']);
  expect(slugs('?area=乙县')).toEqual(['a-2', 'a-3']);
  expect(slugs('?area=乙县&state=注销')).toEqual(['a-2']);
  expect(slugs('?area=丁县')).toEqual([]);
  const counts = narrowed(index, { area: '乙县', state: '有效' }).counts('state');
  expect([...counts]).toEqual([
    ['有效', 1],
    ['注销', 1],
  ]);
  expect(sortedBy(index, 'year', [0, 1, 2], false)).toEqual([1, 0, 2]);
  expect(sortedBy(index, 'year', [0, 1, 2], true)).toEqual([0, 1, 2]);
});
