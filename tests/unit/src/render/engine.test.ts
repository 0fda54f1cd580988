import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { copySmallSite, SMALL_CONFIG } from '#tests/pipeline/small-site.ts';

/** The same site in two folders: one is built by the engine, one by Astro alone. */
const [engine, plain] = [copySmallSite(), copySmallSite()];
const said: Record<string, string> = {};

function build(root: string, args: string[] = [], settings = {}): string {
  // Vitest's own environment would make it a build for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--site', root, ...args],
    { env: { ...env, ...settings }, encoding: 'utf8' },
  );
  return stdout + stderr;
}

const bytes = (root: string) =>
  Object.fromEntries(
    listFiles(join(root, 'dist')).map((path) => [
      path,
      readFileSync(join(root, 'dist', path)).toString('base64'),
    ]),
  );
const differing = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);

/** Another version of Astro, in which a module that the engine imports is no longer there. */
const GONE = 'astro/runtime/prerender/static-paths.js';
const BREAK = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '${GONE}') throw new Error('${GONE} is gone');
    return next(specifier, context);
  },
});`;

beforeAll(() => {
  for (const root of [engine, plain])
    writeFileSync(join(root, 'site.config.json'), JSON.stringify(SMALL_CONFIG));
  said['engine'] = build(engine);
  said['plain'] = build(plain, ['--plain']);
});
afterAll(() => {
  for (const root of [engine, plain]) rmSync(root, { recursive: true });
});

test('the engine writes the bytes of plain astro build, file by file', () => {
  expect(said['engine']).not.toContain('改用');
  const [made, expected] = [bytes(engine), bytes(plain)];
  expect(Object.keys(expected)).toContain('indicators/pm25/index.html');
  expect(differing(made, expected)).toEqual([]);
});

test('an engine that a new version of Astro broke says so, and the site is published all the same', () => {
  const file = join(plain, 'break.mjs');
  writeFileSync(file, BREAK);
  const before = bytes(engine);
  const address = join(engine, 'content/pages/about.md');
  writeFileSync(address, `${readFileSync(address, 'utf8')}\n又说一句。\n`);
  const output = build(engine, [], { NODE_OPTIONS: `--import ${pathToFileURL(file).href}` });
  expect(output).toContain('改用 Astro 自己的完整生成');
  expect(output).toContain(`${GONE} is gone`);
  expect(output).toContain('共用');
  const after = bytes(engine);
  expect(differing(before, after).filter((path) => path.startsWith('about'))).toEqual([
    'about/index.html',
  ]);
  // The files of the search are named after their bytes, and the sentence is among them.
  const named = (files: Record<string, string>) =>
    Object.keys(files).filter((path) => !/^search\/[\da-f]{12}\//.test(path));
  expect(named(after)).toEqual(named(before));
});
