import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emit } from '#scripts/pipeline/emit/emit.ts';
import { listFiles } from '#scripts/disk/files.ts';
import { checkProject, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { copySmallSite, INDICATORS, siteOf, SMALL_SITE } from '#tests/pipeline/small-site.ts';

const EXPECTED = join(SMALL_SITE, '..', 'expected', 'content', 'generated');

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

const run = () => writeGenerated(root, checkProject(root).value);
const generated = () => join(root, 'content/generated');
const bytes = () =>
  new Map(
    listFiles(generated()).map((path) => [path, readFileSync(join(generated(), path), 'utf8')]),
  );

describe('the pipeline', () => {
  test('writes of the small site what is expected, file by file', async () => {
    const files = emit(siteOf({}));
    for (const [path, text] of files) {
      const shown = path.endsWith('.json')
        ? `${JSON.stringify(JSON.parse(text), null, 2)}\n`
        : text;
      await expect(shown).toMatchFileSnapshot(join(EXPECTED, path));
    }
    expect(listFiles(EXPECTED)).toEqual([...files.keys()].sort());
  });

  test('run twice writes the same bytes, and the second time touches nothing', () => {
    expect(run()).toBeGreaterThan(0);
    const first = bytes();
    const folder = statSync(generated()).ino;
    expect(run()).toBe(0);
    expect(bytes()).toEqual(first);
    expect(statSync(generated()).ino).toBe(folder);
  });

  test('run on another machine writes the same bytes: no time, no path, no order of the disk', () => {
    run();
    const first = bytes();
    rmSync(generated(), { recursive: true });
    expect([...emit(checkProject(root).value)].sort()).toEqual([...first].sort());
    expect([...first.values()].join('')).not.toContain(root);
  });

  test('takes away what no seed makes any more', () => {
    run();
    writeGenerated(root, siteOf({ [INDICATORS]: (text) => text.replace(/\ngood-air,.*/, '') }));
    expect([...bytes().keys()]).not.toContain('indicators/good-air.json');
    expect([...bytes().keys()]).toContain('indicators/pm25.json');
  });
});
