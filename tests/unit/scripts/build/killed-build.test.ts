import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emit } from '#scripts/pipeline/emit/emit.ts';
import { exchange, removeLater, renameTwice } from '#scripts/disk/folder-swap.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { exclusively } from '#scripts/disk/lock.ts';
import { randomFrom } from '#scripts/bench/random.ts';
import { filesOf } from '#tests/site/pages.ts';
import { copySmallSite, INDICATORS } from '#tests/pipeline/small-site.ts';

const PROGRAM = join(import.meta.dirname, 'kill-build.ts');
const KILLS = 30;
/** About two builds of the small site, in milliseconds. */
const LONGEST = 100;
/** What builds keep, and this test. */
const OWN = new Set([
  'build.json',
  'digests.json',
  'dist.json',
  'disclosures.json',
  'tables.json',
  'release-before.json',
]);
/** How many files the made-up site has. */
const FILES = 22;

let root: string;
beforeEach(() => {
  root = copySmallSite();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** All texts below a folder. */
const texts = (folder: string): Record<string, string> => {
  if (!existsSync(join(root, folder))) return {};
  return Object.fromEntries(
    filesOf(join(root, folder)).map((path) => [
      path,
      readFileSync(join(root, folder, path), 'utf8'),
    ]),
  );
};
const inputs = () => ({
  ...texts('seeds'),
  ...Object.fromEntries(
    Object.entries(texts('content')).filter(([path]) => !path.startsWith('generated')),
  ),
});

/** Starts building, again and again, and kills it so many milliseconds after it said a word. */
async function buildAndKill(word: string, after: number): Promise<string> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '.compiled') };
  const child = spawn(process.execPath, [PROGRAM], { cwd: root, env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise<void>((heard) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes(word)) heard();
    }),
  );
  await new Promise((wake) => setTimeout(wake, after));
  child.kill('SIGKILL');
  await new Promise((ended) => child.on('close', ended));
  return said;
}

/** What `content/generated/` has to hold for the inputs that lie there now. */
const toGenerate = () => Object.fromEntries(emit(checkProject(root).value));

test(`a build killed at any of ${KILLS} moments leaves one whole site and the inputs as they were`, async () => {
  const random = randomFrom(7);
  let sites = 0;
  let changed = 0;
  let generated = {};
  for (let kill = 0; kill < KILLS; kill++) {
    // Other words each time, so that content/generated/ changes, too.
    const table = readFileSync(join(root, INDICATORS), 'utf8');
    writeFileSync(join(root, INDICATORS), table.replace(/的平均值。\d*/, `的平均值。${kill}`));
    const before = inputs();
    const wanted = toGenerate();
    const said = await buildAndKill(kill % 3 === 0 ? 'ready' : 'built 1', random() * LONGEST);
    expect(said.replace(/^(ready|built \d+|✓ .*|网站在.*|网站设置的网址.*)$/gm, '').trim()).toBe(
      '',
    );
    expect(inputs()).toEqual(before);
    const { _headers: _, 'release.json': manifest, ...site } = texts('dist');
    if (manifest) expect(Object.keys(JSON.parse(manifest).files)).toHaveLength(FILES + 1);
    const pages = Object.values(site);
    if (pages.length > 0) sites++;
    expect(pages).toHaveLength(sites > 0 ? FILES : 0);
    expect(new Set(pages).size).toBeLessThanOrEqual(1);
    const found = texts('content/generated');
    const now = JSON.stringify(found) === JSON.stringify(generated) ? generated : wanted;
    expect(found).toEqual(now);
    if (now === wanted) changed++;
    generated = found;
  }
  expect(sites).toBeGreaterThan(KILLS / 2);
  expect(changed).toBeGreaterThan(KILLS / 2);
  await exclusively(root, () => {});
  // The stamp is missing when the last kill came between it and the site.
  expect(readdirSync(join(root, '.cache')).filter((name) => !OWN.has(name))).toEqual([]);
});

describe('where folders cannot change places in one step', () => {
  const folder = (path: string, text: string) => {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'index.html'), text);
    return join(root, path);
  };

  test('one replaces the other by two renames', () => {
    const dist = folder('dist', 'old');
    renameTwice(folder('.cache/scratch/fresh', 'new'), dist, join(root, '.cache/scratch/old/dist'));
    expect(texts('dist')).toEqual({ 'index.html': 'new' });
    expect(readdirSync(join(root, '.cache/scratch/old'))).toEqual([]);
  });

  test('an old one of many files is removed aside, with what an earlier removal left', async () => {
    const trash = join(root, '.cache/trash');
    folder('.cache/trash/left', 'older');
    const old = folder('dist', 'old');
    removeLater(old, trash);
    expect(existsSync(old)).toBe(false);
    await vi.waitFor(() => expect(readdirSync(trash)).toEqual([]), 120_000);
  });

  test('the old one comes back when the second rename fails', () => {
    const dist = folder('dist', 'old');
    const waiting = join(root, '.cache/scratch/old/dist');
    expect(() => renameTwice(join(root, 'nothing'), dist, waiting)).toThrow('ENOENT');
    expect(texts('dist')).toEqual({ 'index.html': 'old' });
  });

  test('the next command brings back what a killed one had set aside', async () => {
    folder('.cache/scratch/old/dist', 'old');
    folder('.cache/scratch/dist-1', 'half');
    await exclusively(root, () => expect(texts('dist')).toEqual({ 'index.html': 'old' }));
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });
});

test.runIf(process.platform === 'linux')('folders change places in one step on Linux', () => {
  mkdirSync(join(root, 'one/a'), { recursive: true });
  mkdirSync(join(root, 'other/b'), { recursive: true });
  expect(exchange(join(root, 'one'), join(root, 'other'))).toBe(true);
  expect([readdirSync(join(root, 'one')), readdirSync(join(root, 'other'))]).toEqual([
    ['b'],
    ['a'],
  ]);
});
