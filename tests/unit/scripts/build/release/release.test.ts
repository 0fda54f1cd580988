import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite } from '#scripts/build/build-site.ts';
import { linkFolder } from '#scripts/disk/files.ts';
import { compressSite } from '#scripts/build/release/compress.ts';
import { writeManifest } from '#scripts/build/release/manifest.ts';
import { filesOf } from '#tests/site/pages.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
beforeEach(() => {
  root = copySmallSite();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const write = (folder: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};
const build = (files: Record<string, string>, compress = false) =>
  buildSite(
    root,
    {
      renderPages: async ({ outDir }) => write(outDir, files),
      indexSite: async () => {},
      configuredBase: async () => '/',
    },
    { compress },
  );
const changed = (...args: string[]) => {
  const script = join(import.meta.dirname, '../../../../../scripts/changed.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout + stderr;
};
const inDist = (path: string) => readFileSync(join(root, 'dist', path));

const FIRST = { 'index.html': 'home', 'about/index.html': 'about', 'assets/a.1.css': 'old' };
const SECOND = {
  'index.html': 'home!',
  'plans/index.html': 'plans',
  'assets/a.2.css': 'new',
  'data.csv': '1',
};

describe('a release', () => {
  test('knows the digests of files that it shares with the last one, unless they were written to since', async () => {
    await build(FIRST);
    const moment = statSync(join(root, 'dist/release.json')).mtimeMs / 1000;
    utimesSync(join(root, 'dist/about/index.html'), moment - 9, moment - 9);
    utimesSync(join(root, 'dist/index.html'), moment + 9, moment + 9);
    const manifest = JSON.parse(inDist('release.json').toString());
    manifest.files['about/index.html'] = 'known';
    manifest.files['index.html'] = 'outdated';
    writeFileSync(join(root, 'dist/release.json'), JSON.stringify(manifest));
    const fresh = join(root, 'fresh');
    linkFolder(join(root, 'dist'), fresh);
    rmSync(join(fresh, 'release.json'));
    const files = writeManifest(fresh, join(root, 'dist'));
    expect(files['about/index.html']).toBe('known');
    expect(files['index.html']).toMatch(/^[\da-f]{64}$/);
  });

  test('lists the SHA-256 of each of its files', async () => {
    await build(FIRST);
    const { algorithm, files } = JSON.parse(inDist('release.json').toString());
    expect(algorithm).toBe('sha256');
    expect(Object.keys(files)).toEqual([
      '_headers',
      'about/index.html',
      'assets/a.1.css',
      'index.html',
    ]);
    // `printf home | sha256sum`
    expect(files['index.html']).toBe(
      '4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942',
    );
  });

  test('tells what changed since the one before it', async () => {
    await build(FIRST);
    await build(SECOND);
    expect(changed()).toBe(
      // The headers name the pages right below the home page.
      '+ assets/a.2.css\n+ data.csv\n+ plans/index.html\n~ _headers\n~ index.html\n' +
        '- about/index.html\n- assets/a.1.css\n新增 3 个、变动 2 个、删除 2 个文件。\n',
    );
    expect(changed('--delete')).toBe('about/index.html\nassets/a.1.css\n');
  });

  test('is uploaded so that no page comes before what it loads', async () => {
    await build(FIRST);
    await build(SECOND);
    expect(changed('--upload')).toBe(
      'assets/a.2.css\ndata.csv\n_headers\nplans/index.html\nindex.html\nrelease.json\n',
    );
  });

  test('tells what changed since the one that is published', async () => {
    await build(FIRST);
    const published = join(root, 'published.json');
    writeFileSync(published, inDist('release.json'));
    await build(SECOND);
    await build(SECOND);
    expect(changed()).toBe('新增 0 个、变动 0 个、删除 0 个文件。\n');
    expect(changed('--upload')).toBe('');
    expect(changed('--since', published)).toContain('新增 3 个、变动 2 个、删除 2 个文件。');
    expect(changed('--since', 'package.json')).toBe(
      'package.json 不是网站的 release.json，或者读不到。\n',
    );
  });
});

describe('compressed files', () => {
  const page = '<p>舟山市生态环境局</p>'.repeat(200);

  test('lie beside the texts that are worth it, and hold the same', async () => {
    await build({ 'index.html': page, 'short.html': 'x', 'picture.png': page }, true);
    expect(filesOf(join(root, 'dist')).filter((path) => /\.(br|gz)$/.test(path))).toEqual([
      'index.html.br',
      'index.html.gz',
    ]);
    expect(brotliDecompressSync(inDist('index.html.br')).toString()).toBe(page);
    expect(gunzipSync(inDist('index.html.gz')).toString()).toBe(page);
    expect(Object.keys(JSON.parse(inDist('release.json').toString()).files)).toContain(
      'index.html.br',
    );
  });

  test('are made again only for what changed', async () => {
    const kept = join(root, '.cache/compressed');
    const compress = (files: Record<string, string>) => {
      rmSync(join(root, 'site'), { recursive: true, force: true });
      write(join(root, 'site'), files);
      return compressSite(join(root, 'site'), kept);
    };
    expect(await compress({ 'a.html': page, 'b.html': `b${page}` })).toBe(4);
    expect(await compress({ 'a.html': page, 'b.html': `c${page}` })).toBe(2);
    expect(await compress({ 'a.html': page })).toBe(0);
    expect(filesOf(kept)).toHaveLength(2);
  });
});
