import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { questionsOf, searchOf, unanswered } from '#tests/questions/ask.ts';
import { siteMapEntries } from './site-map-entries.ts';

const { folder } = inject('site');
const { fetch } = globalThis;
afterAll(() => void (globalThis.fetch = fetch));
const ask = searchOf(folder);

test.each([
  ['asked before the work', 'asked.csv', 50, 49],
  ['that the search was not tuned for', 'held-out.csv', 50, 48],
  ['asked later, by which words of the same kind were added', 'asked-later.csv', 60, 58],
  ['of other readers, by which words of the same kinds were added', 'asked-last.csv', 60, 58],
  ['asked once, after that', 'held-out-last.csv', 40, 38],
  ['of a citizen, a pupil, a journalist and a clerk', 'asked-fresh.csv', 60, 58],
  ['asked once when topics had their best bets', 'held-out-fresh.csv', 105, 101],
])(
  'of questions in everyday words, %s (%s, %d), at least %d are answered by one of the first three results',
  async (_, file, count, least) => {
    const questions = questionsOf(`tests/questions/${file}`);
    expect(questions).toHaveLength(count);
    expect((await unanswered(ask, questions)).slice(count - least)).toEqual([]);
  },
);

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
