import { describe, expect, test } from 'vitest';
import { facetsOf, neighbours, pagesOf } from '#queries/catalogue.ts';
import type { DisclosureEntry } from '#queries/collections.ts';

const entry = (publishedOn: string, category: string, publisher?: string) =>
  ({
    id: publishedOn,
    data: { publishedOn, category: ['法定主动公开内容', category], publisher },
  }) as unknown as DisclosureEntry;

describe('the catalogue', () => {
  test('is cut into pages of fifty, and an empty one is one page', () => {
    expect(
      pagesOf(Array.from({ length: 120 }, (_, index) => index)).map(({ length }) => length),
    ).toEqual([50, 50, 20]);
    expect(pagesOf([])).toEqual([[]]);
  });

  test('is narrowed by category and publisher, most first, and by year, newest first', () => {
    const entries = [
      entry('2020-01-01', '总结', '甲局'),
      entry('2021-01-01', '监测'),
      entry('2021-02-01', '监测', '甲局'),
    ];
    const named = facetsOf(entries).map(({ entries: values }) =>
      values.map(({ name, count }) => `${name} ${count}`),
    );
    expect(named).toEqual([['监测 2', '总结 1'], ['2021年 2', '2020年 1'], ['甲局 2']]);
  });

  test('leads from each disclosure to those next to it in its category', () => {
    const entries = [
      entry('2022-01-01', '总结'),
      entry('2021-06-01', '监测'),
      entry('2021-01-01', '总结'),
    ];
    const beside = neighbours(entries);
    expect(beside.get('2022-01-01')!.earlier!.id).toBe('2021-01-01');
    expect(beside.get('2021-01-01')!.later!.id).toBe('2022-01-01');
    expect(beside.get('2021-06-01')).toEqual({});
  });

  test('names its pages for good', () => {
    const [category] = facetsOf([entry('2020-01-01', '总结')]);
    expect(category!.entries[0]!.path).toBe('/disclosures/category/%E6%80%BB%E7%BB%93/');
  });
});
