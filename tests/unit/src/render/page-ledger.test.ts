import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeDigest } from '#scripts/pipeline/code-digest.ts';
import { writeFile } from '#scripts/disk/files.ts';
import { keepPages, readLedger, writeLedger } from '#scripts/build/page-ledger.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  file = join(root, 'pages.json');
  for (const page of ['a', 'b']) writeFile(join(root, 'last', page), page);
  writeLedger(file, { code: 'code', pages: { a: '1', b: '2' } }, join(root, 'last'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a ledger knows the pages of the last build', () => {
  expect(readLedger(file, join(root, 'last'), 'code').pages).toEqual({ a: '1', b: '2' });
});

test('a ledger of other code or settings knows no page', () => {
  expect(readLedger(file, join(root, 'last'), 'other').pages).toEqual({});
});

test('a page that was changed by hand or is gone is rendered again', () => {
  appendFileSync(join(root, 'last', 'a'), '!');
  rmSync(join(root, 'last', 'b'));
  expect(readLedger(file, join(root, 'last'), 'code').pages).toEqual({});
});

test('the code of a site is another one with another configuration or environment', () => {
  const plain = codeDigest(root, {});
  expect(codeDigest(root, {})).toBe(plain);
  expect(codeDigest(root, { GONGKAI_BASE: '/sub/' })).not.toBe(plain);
  writeFile(join(root, 'site.config.json'), '{"name":"甲"}');
  const configured = codeDigest(root, {});
  expect(configured).not.toBe(plain);
  writeFile(join(root, 'site.config.json'), '{"name":"乙"}');
  expect(codeDigest(root, {})).not.toBe(configured);
});

test('kept pages are the files of the last site, and only those with the same key', () => {
  const before = readLedger(file, join(root, 'last'), 'code');
  keepPages(
    before,
    { code: 'code', pages: { a: '1', b: '3' } },
    join(root, 'last'),
    join(root, 'new'),
  );
  expect(statSync(join(root, 'new/a')).ino).toBe(statSync(join(root, 'last/a')).ino);
  expect(() => statSync(join(root, 'new/b'))).toThrow('ENOENT');
});
