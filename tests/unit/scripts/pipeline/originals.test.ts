import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOriginals } from '#scripts/pipeline/originals.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'originals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const disclosures = [
  { id: 'a', rendition: 'digest' as const, publishedOn: '2023-01-05' },
  { id: 'b', rendition: 'digest' as const, publishedOn: '2023-02-01' },
  { id: 'c', rendition: 'digest' as const, publishedOn: '2023-02-01' },
  { id: 'd', rendition: 'original' as const, publishedOn: '2023-03-01' },
];

test('A text belongs to the digest of its name, or to the one of the day with which its name begins', () => {
  for (const name of ['2023-01-05-plan.txt', 'b.txt', 'c.md', 'picture.png'])
    writeFileSync(join(folder, name), name);
  const { texts, strangers } = readOriginals(folder, disclosures);
  expect([...texts]).toEqual([
    ['a', '2023-01-05-plan.txt'],
    ['b', 'b.txt'],
    ['c', 'c.md'],
  ]);
  expect(strangers).toEqual([]);
});

test('A text of a day with two digests, of none, or of a document that is no digest is told as a stranger', () => {
  const names = ['2023-02-01-plan.txt', '2023-03-01-plan.txt', '2024-01-01.txt'];
  for (const name of names) writeFileSync(join(folder, name), name);
  const { texts, strangers } = readOriginals(folder, disclosures);
  expect(texts.size).toBe(0);
  expect(strangers).toEqual(names);
});
