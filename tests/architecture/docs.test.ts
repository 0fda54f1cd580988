import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagram } from './diagram.ts';
import { committedFiles, filesUnder } from './project-files.ts';

const docs = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesUnder('docs'),
  ...committedFiles().filter((path) => /^(?:src|tests)\/.*README\.md$/.test(path)),
];
const textOf = (path: string) => readFileSync(path, 'utf8');

/** Paths of the project that a text names in backticks: `src/domain/values/`, `tests/fuzz/`. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|scripts|tests|docs|deploy|schemas|findings)\/[^`\s]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/[<*…[{]/.test(path));

describe('the documentation', () => {
  test('draws the rooms as they are; `npm test -- tests/architecture -u` writes the diagram anew', async () => {
    const readme = textOf('src/README.md');
    expect(readme).toMatch(/```mermaid/);
    await expect(readme.replace(/```mermaid.*?```/s, diagram)).toMatchFileSnapshot(
      resolve('src/README.md'),
    );
  });

  test('names no path that is not there', () => {
    const wrong = docs.flatMap((doc) =>
      namedIn(textOf(doc))
        .filter((path) => !existsSync(path))
        .map((path) => `${doc}: ${path}`),
    );
    expect(docs.flatMap((doc) => namedIn(textOf(doc))).length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test('links to no page that is not there', () => {
    const wrong = docs.flatMap((doc) =>
      [...textOf(doc).matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|mailto:|#)([^)#]+)/g)]
        .filter(([, target]) => !existsSync(join(dirname(doc), decodeURI(target!))))
        .map(([, target]) => `${doc}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('begins with a README of less than 150 lines, which leads to every page of docs/', () => {
    const readme = textOf('README.md');
    expect(readme.split('\n').length).toBeLessThan(150);
    const pages = filesUnder('docs').filter((path) => !path.startsWith('docs/decisions/'));
    expect(pages.filter((path) => !readme.includes(`(${path})`))).toEqual([]);
    const decisions = filesUnder('docs/decisions').filter((path) => !path.endsWith('/README.md'));
    const list = textOf('docs/decisions/README.md');
    expect(decisions.filter((path) => !list.includes(`(${path.split('/').at(-1)})`))).toEqual([]);
  });
});
