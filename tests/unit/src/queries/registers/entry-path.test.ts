import { expect, test } from 'vitest';
import { entryPath } from '#queries/registers/registers.ts';

test('an entry of a small register has an address in each language, one of a large register in the own one', () => {
  expect(entryPath('wells', 'a-1', false)).toBe('/registers/wells/a-1/');
  expect(entryPath('wells', 'a-1', false, 'en')).toBe('/en/registers/wells/a-1/');
  // There is no English page that a list in English could lead to.
  expect(entryPath('wells', 'a-1', true, 'en')).toBe(entryPath('wells', 'a-1', true));
  expect(entryPath('wells', 'a-1', true, 'en')).toMatch(/^\/registers\/wells\/entries\//);
});
