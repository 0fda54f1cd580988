import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { indexWords } from '#scripts/search/word-index.ts';
import { wordRecord } from '#scripts/search/word-record.ts';
import type { SearchDocument } from '#search/index/phrase-format.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'gongkai-words-'))));
afterEach(() => rmSync(root, { recursive: true }));

const document: SearchDocument = {
  path: '/disclosures/a/',
  type: 'disclosure',
  title: '甲市工作回顾',
  head: '索引号',
  day: '2020-01-01',
  category: '',
  publisher: '',
  sections: [
    ['s0', '', '开头。'.repeat(200)],
    ['s1', '一、空气', '正文很长。'.repeat(2000)],
  ],
};

const folderOf = (site: string) =>
  (JSON.parse(readFileSync(join(site, 'search/words.json'), 'utf8')) as { folder: string }).folder;

test('of a document the word index holds title, summary and headings, never the text', () => {
  const record = wordRecord(document, '一句概述');
  expect(record).toMatchObject({ title: '甲市工作回顾', lead: '一句概述', words: '。一、空气' });
  expect(JSON.stringify(wordRecord(document)).length).toBeLessThan(500);
});

test('its folder is named after its bytes: the same records have the same address, others another', async () => {
  const record = wordRecord(document, '一句概述');
  await indexWords(join(root, 'one'), root, [record], 'zh');
  rmSync(join(root, '.cache'), { recursive: true });
  await indexWords(join(root, 'two'), root, [record], 'zh');
  await indexWords(join(root, 'three'), root, [{ ...record, lead: '另一句' }], 'zh');
  const [one, two, three] = ['one', 'two', 'three'].map((site) => folderOf(join(root, site)));
  expect(two).toBe(one);
  expect(three).not.toBe(one);
  const files = listFiles(join(root, 'one/search', one!));
  expect(files).toContain('pagefind.js');
  expect(files.filter((path) => /-ui\.|worker|highlight/.test(path))).toEqual([]);
});
