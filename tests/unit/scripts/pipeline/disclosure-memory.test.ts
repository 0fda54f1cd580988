import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DisclosureMemory } from '#scripts/pipeline/disclosure-memory.ts';
import { checkProject, runPipeline } from '#scripts/pipeline/pipeline.ts';
import { readSources } from '#scripts/pipeline/sources.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
beforeEach(() => {
  root = copySmallSite();
  checkProject(root, { remember: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const FILE = 'content/disclosures/2020/2020-plan.md';
const change = (how: (text: string) => string) =>
  writeFileSync(join(root, FILE), how(readFileSync(join(root, FILE), 'utf8')));
const fresh = () => runPipeline(readSources(root));
const found = () => {
  const { value, problems } = checkProject(root);
  // What pages publish as it is has no part in this: only a whole run knows its files.
  return { value: { ...value, digests: {} }, problems };
};

test('a run that remembers finds the same as one that does not', () => {
  expect(found()).toEqual(fresh());
});

test('a run that remembers finds the same after a change', () => {
  change(
    (text) => text.replace('title:', 'titel:') + '\n约见[这里](/nowhere/)，手机13812345678。\n',
  );
  const { problems } = checkProject(root, { remember: true });
  expect(problems.map(({ code }) => code)).toContain('broken-link');
  expect(problems).toEqual(fresh().problems);
  // And once more, now that the new words are remembered.
  expect(found()).toEqual(fresh());
});

test('a file in a wrong encoding is reported each time', () => {
  writeFileSync(join(root, FILE), Buffer.from('b1eacce2', 'hex'));
  for (const _ of [1, 2]) {
    const { problems } = checkProject(root, { remember: true });
    expect(problems.map(({ code }) => code)).toContain('wrong-encoding');
  }
});

test('an unchanged file is not read again, and one that changed is', () => {
  const read = (memory?: DisclosureMemory) =>
    readSources(root, memory).disclosures.find(({ file }) => file === FILE)!;
  const memory = new DisclosureMemory(root);
  const { print, digest } = read(memory);
  expect(memory.digestOf(FILE, print!)).toBe(digest);
  change((text) => `${text}\n`);
  expect(read(memory).digest).not.toBe(digest);
});
