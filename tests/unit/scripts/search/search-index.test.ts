import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '#scripts/disk/digest.ts';
import { listFiles } from '#scripts/disk/files.ts';
import { indexSite } from '#scripts/search/search-index.ts';

/** So many that a segment is kept when one of them changes. */
const DOCUMENTS = 520;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  mkdirSync(join(root, 'content/disclosures/2022'), { recursive: true });
  for (let number = 0; number < DOCUMENTS; number++) writeFileSync(file(number), notice(number));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (number: number) => join(root, `content/disclosures/2022/notice-${number}.md`);
const notice = (number: number) => `---
title: 第${number}号通知
category: 法定主动公开内容/通知
published_on: 2022-01-15
rendition: original
coverage: full
---

第${number}号通知的内容。
`;
const segmentsOf = (folder: string) =>
  (
    JSON.parse(readFileSync(join(folder, 'search/segments.json'), 'utf8')) as {
      segments: { name: string; dead: number[] }[];
    }
  ).segments;

test('a kept segment is used again beside what changed', async () => {
  await indexSite(join(root, 'one'), root);
  appendFileSync(file(7), '\n又一句。\n');
  await indexSite(join(root, 'two'), root);
  expect(segmentsOf(join(root, 'two')).map(({ dead }) => dead.length)).toEqual([1, 0]);
});

test('a kept segment whose published name was written to is made anew, and never published again', async () => {
  await indexSite(join(root, 'one'), root);
  const [segment] = segmentsOf(join(root, 'one'));
  const published = join(root, 'one/search', segment!.name);
  const altered = listFiles(published)[0]!;
  const before = readFileSync(join(published, altered));
  appendFileSync(join(published, altered), '!');
  await indexSite(join(root, 'two'), root);
  expect(segmentsOf(join(root, 'two'))).toHaveLength(1);
  expect(readFileSync(join(root, 'two/search', segment!.name, altered))).toEqual(before);
});

test('a segment is named after the bytes of its files: the same content in other members has the same address', async () => {
  await indexSite(join(root, 'one'), root);
  const [{ name } = { name: '' }] = segmentsOf(join(root, 'one'));
  const digests = listFiles(join(root, 'one/search', name)).map(
    (path) => `${path} ${digestOf(readFileSync(join(root, 'one/search', name, path)))}`,
  );
  expect(name).toBe(digestOf(digests.sort().join('\n')).slice(0, 12));
});
