import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPages, readPageCache, writePageCache } from '#scripts/build/page-files.ts';
import { writeFile } from '#scripts/disk/files.ts';
import { askedBefore, PageCacheWriter } from '#render/page-cache.ts';

let root: string;
let file: string;
const last = () => join(root, 'last');
const SAME = { release: 'release', changed: [], removed: [] };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  file = join(root, 'pages.json');
  for (const page of ['a', 'b']) writeFile(join(last(), page), page);
  const writer = new PageCacheWriter('code');
  writer.add({ file: 'a', key: '1', asked: ['parts ', 'text x y.md'] });
  writer.add({ file: 'b', key: '2', asked: ['text z.md', 'parts '] });
  writePageCache(file, writer.cache, 'release');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a page cache knows the pages of the last build and what each asked', () => {
  const cache = readPageCache(file, 'code', SAME);
  expect(Object.keys(cache.pages)).toEqual(['a', 'b']);
  expect(askedBefore(cache, 'a')).toEqual(['parts ', 'text x y.md']);
  expect(askedBefore(cache, 'b')).toEqual(['text z.md', 'parts ']);
  expect(askedBefore(cache, 'c')).toBeUndefined();
});

test('a page cache of other code or settings knows no page', () => {
  expect(readPageCache(file, 'other', SAME).pages).toEqual({});
});

test('a page that was changed by hand or is gone is rendered again', () => {
  const state = { release: 'release', changed: ['a'], removed: ['b'] };
  expect(readPageCache(file, 'code', state).pages).toEqual({});
});

test('a page cache of another build than the one in dist knows no page', () => {
  expect(readPageCache(file, 'code', { ...SAME, release: 'other' }).pages).toEqual({});
  expect(readPageCache(file, 'code', undefined).pages).toEqual({});
});

test('pages that were not rendered again are the files of the last site', () => {
  const cache = readPageCache(file, 'code', SAME);
  writeFile(join(root, 'new/b'), 'fresh');
  keepPages(cache, last(), join(root, 'new'));
  expect(statSync(join(root, 'new/a')).ino).toBe(statSync(join(last(), 'a')).ino);
  expect(statSync(join(root, 'new/b')).ino).not.toBe(statSync(join(last(), 'b')).ino);
});
