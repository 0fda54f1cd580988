import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { questionsOf, searchOf, unanswered } from '#tests/questions/ask.ts';
import { siteMapEntries } from './site-map-entries.ts';

const { folder } = inject('site');
const { fetch } = globalThis;
afterAll(() => void (globalThis.fetch = fetch));
const ask = searchOf(folder);

test('of fifty questions in everyday words at least 48 are answered by one of the first three results', async () => {
  const questions = questionsOf('tests/questions/asked.csv');
  expect(questions).toHaveLength(50);
  expect((await unanswered(ask, questions)).slice(2)).toEqual([]);
});

test('and of fifty that the search was not tuned for at least 43', async () => {
  const questions = questionsOf('tests/questions/held-out.csv');
  expect(questions).toHaveLength(50);
  expect((await unanswered(ask, questions)).slice(7)).toEqual([]);
});

test('and of sixty asked later, by which words of the same kind were added, at least 57', async () => {
  const questions = questionsOf('tests/questions/asked-later.csv');
  expect(questions).toHaveLength(60);
  expect((await unanswered(ask, questions)).slice(3)).toEqual([]);
});

test('and of sixty by other readers, by which words of the same kinds were added, at least 50', async () => {
  const questions = questionsOf('tests/questions/asked-last.csv');
  expect(questions).toHaveLength(60);
  expect((await unanswered(ask, questions)).slice(10)).toEqual([]);
});

test('and of forty asked once, after that, at least 32', async () => {
  const questions = questionsOf('tests/questions/held-out-last.csv');
  expect(questions).toHaveLength(40);
  expect((await unanswered(ask, questions)).slice(8)).toEqual([]);
});

test('every page of the site map is found by its title before all else', async () => {
  const entries = siteMapEntries(join(folder, 'sitemap/index.html'));
  expect(entries.length).toBeGreaterThan(50);
  const missed = [];
  for (const { path, title } of entries) {
    const first = (await ask(title)).slice(0, 3).map((found) => decodeURI(found));
    if (!first.includes(decodeURI(path))) missed.push({ title, path, first });
  }
  expect(missed).toEqual([]);
});
