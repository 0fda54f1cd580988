import { expect, test } from 'vitest';
import { columnsOf } from '#queries/disclosure-columns.ts';

const parts = { registers: false, disclosures: true, plans: false, articles: false };

test('a site leads to its guide when it has one, and to all other parts in any case', () => {
  const others = ['rules', 'disclosures', 'reports', 'request'];
  expect(columnsOf({ ...parts, pages: [] }).map(({ id }) => id)).toEqual(others);
  const all = columnsOf({ ...parts, pages: ['about', 'guide'] }).map(({ id }) => id);
  expect(all).toEqual(['guide', ...others]);
});
