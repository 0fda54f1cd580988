import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bureauWords } from './bureau-words.ts';
import { committedFiles } from './project-files.ts';

/** The program, what is served with it, what it writes, what tests share. */
const PROGRAM =
  /^(?:(?:src|scripts|public|schemas|deploy|docs)\/|tests\/(?!.*\.test\.ts$).*\.ts$|[^/]*\.(?:mjs|ts|json)$)/;

/** The configuration of the first site, a list of all cities of the country, and the list of words itself. */
const OF_A_BUREAU = [
  'src/site.config.ts',
  'src/domain/extraction/places/known-places.ts',
  'docs/adopt.md',
  // The pages of the first site that tests open.
  'tests/browser/page-types.ts',
  'tests/architecture/bureau-words.ts',
];

test('no bureau is in the program: its words stand in its seeds, its content and its configuration', () => {
  const words = bureauWords();
  expect(words).toEqual(expect.arrayContaining(['舟山', 'dinghai', '鹿城区', 'Wenzhou']));
  const pattern = new RegExp(
    words.map((word) => (/^[\w.]+$/.test(word) ? `\\b${word}\\b` : word)).join('|'),
    'i',
  );
  const files = committedFiles().filter(
    (path) => PROGRAM.test(path) && !OF_A_BUREAU.includes(path) && !path.endsWith('.png'),
  );
  expect(files.length).toBeGreaterThan(700);
  const found = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
