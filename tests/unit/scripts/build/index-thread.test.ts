import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { indexInThread } from '#scripts/build/index-thread.ts';
import { indexSite } from '#scripts/search/search-index.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

const filesIn = (folder: string) =>
  Object.fromEntries(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );

test('a thread of its own builds the same search index', async () => {
  await indexSite(join(root, 'here'), root);
  await indexInThread(join(root, 'aside'), root);
  expect(Object.keys(filesIn(join(root, 'aside')))).toContain('search/segments.json');
  expect(filesIn(join(root, 'aside'))).toEqual(filesIn(join(root, 'here')));
  expect(listFiles(join(root, '.cache/scratch'))).toEqual([]);
});

test('what a thread fails with is told', async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/search'), 'no folder');
  writeFileSync(join(root, 'aside'), 'no folder');
  await expect(indexInThread(join(root, 'aside'), root)).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test('a thread that is ended early fails', async () => {
  const stop = new AbortController();
  const indexed = indexInThread(join(root, 'aside'), root, { signal: stop.signal });
  stop.abort();
  await expect(indexed).rejects.toThrow();
  expect(listFiles(join(root, 'aside'))).toEqual([]);
});
