import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './project-files.ts';

const sources = ['src', 'scripts'].flatMap(filesUnder).filter((path) => !path.endsWith('.woff2'));
const modules = [...sources, ...filesUnder('tests')].filter((path) =>
  /\.(ts|mjs|js|css)$/.test(path),
);
const components = sources.filter((path) => path.endsWith('.astro'));

const EXPORT = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;
// A route's file is named after its address, a dictionary after its language tag.
const ROUTE = /^(?:[a-z0-9-]+|\[(?:\.\.\.)?[a-z-]+\])$/;
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

describe('files of src and scripts', () => {
  test('hold at most 200 lines', () => {
    const long = sources
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(sources.length).toBeGreaterThan(50);
    expect(long).toEqual([]);
  });

  test('lie at most 25 flat in a folder', () => {
    const folders = Map.groupBy(sources, (path) => path.slice(0, path.lastIndexOf('/')));
    const full = [...folders].filter(([, files]) => files.length > 25).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  test('are named after one noun, never a drawer', () => {
    const drawers = sources.filter((path) => /(^|[/-])(utils?|helpers?|misc|common)\b/.test(path));
    expect(drawers).toEqual([]);
  });
});

describe('names', () => {
  test("are each of one file, but for those of a folder's index, of pages, and of words in each language", () => {
    const named = sources.filter(
      (path) =>
        !/^src\/(?:pages|i18n)\//.test(path) && !/^(?:index\.ts|README\.md)$/.test(basename(path)),
    );
    const twice = [...Map.groupBy(named, (path) => basename(path))].filter(
      ([, paths]) => paths.length > 1,
    );
    expect(twice).toEqual([]);
  });

  test('of exported functions and constants are each of one module, but for words in each language and routes', () => {
    const exports = sources
      .filter((path) => path.endsWith('.ts') && !/^src\/(?:pages|i18n)\//.test(path))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(EXPORT)].map(([, name]) => ({ name, path })),
      );
    const twice = [...Map.groupBy(exports, ({ name }) => name)].filter(([, all]) => all.length > 1);
    expect(exports.length).toBeGreaterThan(500);
    expect(
      twice.map(([name, all]) => `${name}: ${all.map(({ path }) => path).join(', ')}`),
    ).toEqual([]);
  });

  test('of modules are in kebab-case', () => {
    const wrong = modules.filter((path) => {
      const name = /^(?:\[[^\]]*\]|[^.]+)/.exec(basename(path))![0];
      if (path.startsWith('src/pages/')) return !ROUTE.test(name);
      if (path.startsWith('src/i18n/') && LANGUAGE.test(name)) return false;
      return !KEBAB.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('of components and layouts are in PascalCase, of pages as their addresses', () => {
    const wrong = components.filter((path) => {
      const name = basename(path, '.astro');
      return !(path.startsWith('src/pages/') ? ROUTE : PASCAL).test(name);
    });
    expect(wrong).toEqual([]);
  });
});
