import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite } from '#scripts/build/build-site.ts';
import { distState } from '#scripts/build/release/dist-state.ts';
import { verifySite } from '#scripts/build/verify-dist.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
let said: string[];
const FILES = { 'index.html': 'home', 'about/index.html': 'about', 'search/a.bin': 'words' };
const inDist = (path: string) => join(root, 'dist', path);

beforeEach(async () => {
  root = copySmallSite();
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  await buildSite(root, {
    renderPages: async ({ outDir }) => {
      for (const [path, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(outDir, path)), { recursive: true });
        writeFileSync(join(outDir, path), text);
      }
    },
    indexSite: async () => {},
    configuredBase: async () => '/',
  });
  said = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const NOTHING = { added: [], changed: [], removed: [] };

describe('what lies in dist/ is known to be what its build put there, but not', () => {
  test('when nothing was touched', () => {
    expect(distState(root)).toMatchObject(NOTHING);
  });

  test('a file of another byte, though its size and time are as they were', () => {
    const { atime, mtime } = statSync(inDist('index.html'));
    writeFileSync(inDist('index.html'), 'hame');
    utimesSync(inDist('index.html'), atime, mtime);
    expect(distState(root)).toMatchObject({ ...NOTHING, changed: ['index.html'] });
    // Looking at it does not make it right.
    expect(distState(root)).toMatchObject({ ...NOTHING, changed: ['index.html'] });
  });

  test('a file that is missing, and ones that nobody built, hidden ones too', () => {
    rmSync(inDist('about/index.html'));
    writeFileSync(inDist('stray.html'), '');
    writeFileSync(inDist('.hidden'), '');
    expect(distState(root)).toMatchObject({
      added: ['.hidden', 'stray.html'],
      changed: [],
      removed: ['about/index.html'],
    });
  });

  test('a site whose list of files was changed', () => {
    appendFileSync(inDist('release.json'), '\n');
    expect(distState(root)).toBeUndefined();
  });

  test('while a copy of all files, as a build server restores them, is the same site', () => {
    cpSync(join(root, 'dist'), join(root, 'copy'), { recursive: true });
    rmSync(join(root, 'dist'), { recursive: true });
    renameSync(join(root, 'copy'), join(root, 'dist'));
    expect(distState(root)).toMatchObject(NOTHING);
  });
});

describe('npm run build -- --verify', () => {
  test('says that all is as the manifest lists it', () => {
    expect(verifySite(root)).toBe(0);
    expect(said).toEqual(['dist/ 和 release.json 一致。']);
  });

  test('names in Chinese each file that differs, and fails', () => {
    writeFileSync(inDist('index.html'), 'hame');
    rmSync(inDist('search/a.bin'));
    writeFileSync(inDist('stray.html'), '');
    expect(verifySite(root)).toBe(1);
    expect(said.join('\n')).toBe(
      [
        'dist/ 和 release.json 不一致：',
        '内容被改过 1 个文件：dist/index.html',
        '缺少 1 个文件：dist/search/a.bin',
        '多出 1 个文件：dist/stray.html',
        '怎么办：运行 npm run build，有出入的文件会重新生成。',
      ].join('\n'),
    );
  });

  test('sees a manifest that was made to fit a changed page', () => {
    const text = readFileSync(inDist('release.json'), 'utf8');
    writeFileSync(inDist('release.json'), text.replace(/[0-9a-f]{64}/, '0'.repeat(64)));
    expect(verifySite(root)).toBe(1);
    expect(said.join('\n')).toContain('dist/release.json');
  });

  test('fails where nothing was built', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(verifySite(root)).toBe(1);
    expect(said.join('\n')).toContain('没有可以核对的');
  });
});
