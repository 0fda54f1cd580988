import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, type Import } from './project-files.ts';
import { isPure, MAY_IMPORT, permission, roomOf, roomsBelow } from './rooms.ts';

const sources = ['src', 'scripts']
  .flatMap(filesUnder)
  .filter((path) => /\.(ts|mjs|astro)$/.test(path));
const imports = sources.flatMap(importsOf);
/** Those of files of the project; the pattern also finds words in texts. */
const own = imports.flatMap(({ file, target }) =>
  target && sources.includes(target) ? [{ file, target }] : [],
);
/** Whether a module reads files, or starts programs that do. */
const isDisk = (specifier: string) =>
  /^(?:node:)?(?:fs|fs\/promises|child_process|sqlite)$/.test(specifier);

const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

describe('rooms', () => {
  test('take in every file', () => {
    expect(sources.filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  test('may import only rooms that stand above them in the list', () => {
    const rooms = Object.keys(MAY_IMPORT);
    const wrong = rooms.flatMap((room, at) =>
      MAY_IMPORT[room]!.filter((name) => {
        const meant = roomsBelow(name).filter((other) => other !== room);
        return meant.length === 0 || meant.some((other) => rooms.indexOf(other) > at);
      }).map((name) => `${room} may import ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('imports', () => {
  test('are those that the list of rooms allows; a new one is a line there, for a reader to judge', () => {
    const wrong = own.filter(({ file, target }) => {
      const [from, to] = [roomOf(file)!, roomOf(target)!];
      return from !== to && !permission(from, to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('make use of all that the list allows; what is no longer imported is taken out of it', () => {
    const used = new Set(
      own.map(({ file, target }) => {
        const [from, to] = [roomOf(file)!, roomOf(target)!];
        return `${from} may import ${permission(from, to)}`;
      }),
    );
    const unused = Object.entries(MAY_IMPORT).flatMap(([room, names]) =>
      names.map((name) => `${room} may import ${name}`).filter((arrow) => !used.has(arrow)),
    );
    expect(unused).toEqual([]);
  });

  test('never go in a circle, those of types included', () => {
    const circles = sources.filter((file) => reachedFrom(file).has(file));
    expect(circles).toEqual([]);
  });

  test('of the domain, of charts, words and the search index are pure: no disk, no network, no Astro', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        isPure(roomOf(file)!) && /^(node:|astro\b|astro:|@astrojs\/|virtual:)/.test(specifier),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('of the content store are those of pages that render one of its files, or list those of `content/pages`', () => {
    const users = imports
      .filter(({ specifier, target }) =>
        [specifier, target].some(
          (path) => path === 'astro:content' || path === 'src/queries/content-entries.ts',
        ),
      )
      .map(({ file }) => file);
    // A page that has to do with the store is held in memory much longer; ten thousand documents must not be.
    expect([...new Set(users)].sort()).toEqual([
      'src/content.config.ts',
      'src/pages/[page].astro',
      'src/pages/articles/[id].astro',
      'src/pages/indicators/[id].astro',
      'src/pages/plans/[year].astro',
      'src/queries/content-entries.ts',
      'src/queries/site-tree.ts',
    ]);
  });

  test('of the disk are those of queries and of the engine: a page that reads by itself would stay old', () => {
    const users = imports
      .filter(({ file, specifier }) => file.startsWith('src/') && isDisk(specifier))
      .map(({ file }) => file)
      .filter((file) => !/^src\/(?:queries|render|editor|dev)\//.test(file));
    // The configuration, and an icon of `public/`: both are part of the code, which voids all pages.
    expect([...new Set(users)].sort()).toEqual([
      'src/formats/pictures/draw-icon.ts',
      'src/site/site.ts',
    ]);
  });

  test('of what holds an answer for all pages are those of queries: elsewhere only the first page would be known to ask', () => {
    const users = sources
      .filter((file) => file.startsWith('src/') && !file.startsWith('src/queries/'))
      .filter((file) =>
        /import\s*\{[^}]*\bonce\b[^}]*\}\s*from '#queries/.test(readFileSync(file, 'utf8')),
      );
    expect(users).toEqual([]);
  });

  test('are of files that are there', () => {
    const wrong = imports.filter(
      ({ specifier, target }) =>
        target && /\.(ts|mjs|astro|css)$/.test(specifier) && !existsSync(target),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('never leave src and scripts for tests', () => {
    const wrong = imports.filter(({ target }) => target?.startsWith('tests/'));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('unit tests', () => {
  const tests = filesUnder('tests/unit').filter((path) => path.endsWith('.test.ts'));
  const tested = (path: string) => dirname(path).replace('tests/unit/', '');

  test('lie in the folder of what they test', () => {
    const folders = new Set(sources.flatMap((path) => parentsOf(path)));
    expect(tests.filter((path) => !folders.has(tested(path)))).toEqual([]);
  });

  test('reach something of it, by imports or as a child process', () => {
    const stray = tests.filter((path) => {
      const reached = [...reachedFrom(path)];
      const runs = /\bscripts\/|#tests\/(?:pipeline|site)\//.test(readFileSync(path, 'utf8'));
      return !runs && !reached.some((file) => file.startsWith(`${tested(path)}/`));
    });
    expect(stray).toEqual([]);
  });
});

const importsIn = new Map<string, string[]>();

/** All files that a file imports, and those that they import. */
function reachedFrom(from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    let targets = importsIn.get(file);
    if (!targets) {
      targets = importsOf(file).flatMap(({ target }) =>
        target && /\.(ts|mjs|astro)$/.test(target) && existsSync(target) ? [target] : [],
      );
      importsIn.set(file, targets);
    }
    for (const target of targets) {
      if (!reached.has(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}

/** All folders that a file lies in. */
function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
