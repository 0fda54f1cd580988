import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderRemote } from '#scripts/publish/folder-remote.ts';
import { findRemote } from '#scripts/publish/find-remote.ts';
import { compare, preparePublication, publish } from '#scripts/publish/publish-site.ts';
import type { Remote } from '#scripts/publish/remote.ts';
import { filesOf } from '#tests/site/pages.ts';
import { build, deadLinks, RELEASES } from './releases.ts';
import { startStore, type Store } from './s3-server.ts';

let root: string;
let dist: string;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  dist = join(root, 'dist');
  store = await startStore();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
  rmSync(root, { recursive: true });
});

/** The places to publish to, each with a way to see all that lies there. */
const PLACES = [
  {
    name: 'a folder',
    every: 2,
    make: (): [Remote, () => Record<string, string>] => {
      const folder = mkdtempSync(join(root, 'www-'));
      const read = (path: string) => [path, readFileSync(join(folder, path), 'utf8')];
      return [folderRemote(folder), () => Object.fromEntries(filesOf(folder).map(read))];
    },
  },
  {
    name: 'an S3 store',
    // A request takes twenty times as long as a file.
    every: 9,
    make: (): [Remote, () => Record<string, string>] => {
      store.objects.clear();
      const all = () =>
        [...store.objects].map(([key, { bytes }]) => [key.slice('网站/a/'.length), String(bytes)]);
      return [findRemote('s3://gov/网站/a', dist, store.env), () => Object.fromEntries(all())];
    },
  },
];

const go = async (remote: Remote, options = {}) =>
  publish(await preparePublication(dist, remote, { force: false, ...options }));

/** The remote as a process meets it that is killed right before its n-th change. */
function killedAt(remote: Remote, n: number): Remote {
  let changes = 0;
  const change =
    <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      if (++changes >= n) throw new Error('killed');
      await work(...args);
    };
  return { ...remote, write: change(remote.write), remove: change(remote.remove) };
}

const published = (release: number) => ({
  ...RELEASES[release],
  'release.json': readFileSync(join(dist, 'release.json'), 'utf8'),
});

describe.each(PLACES)('publishing to $name', ({ make, every }) => {
  test('uploads a site, then what changed, and removes what is no more', async () => {
    const [remote, lying] = make();
    for (const release of [0, 1, 2]) {
      build(dist, RELEASES[release]!);
      await go(remote);
      expect(lying()).toEqual(published(release));
    }
  });

  test('uploads nothing that is there, and nothing at all when nothing changed', async () => {
    const [remote, lying] = make();
    build(dist, RELEASES[0]!);
    await go(remote);
    await go(killedAt(remote, 1));
    build(dist, { ...RELEASES[0], 'data/x.csv': '9' });
    const written: string[] = [];
    await go({
      ...remote,
      write: (path, ...rest) => (written.push(path), remote.write(path, ...rest)),
    });
    expect(written).toEqual(['release-next.json', 'data/x.csv', 'release.json']);
    expect(lying()['data/x.csv']).toBe('9');
  });

  test('killed before any change, each page finds what it loads, and the next run finishes', async () => {
    for (let n = 1, finished = false; !finished; n++) {
      const [remote, lying] = make();
      build(dist, RELEASES[0]!);
      await go(remote);
      build(dist, RELEASES[1]!);
      finished = await go(killedAt(remote, n)).then(
        () => true,
        () => false,
      );
      expect(deadLinks(lying()), `killed at change ${n}`).toEqual([]);
      expect(n).toBeLessThan(50);
      await go(remote);
      expect(lying(), `finished after ${n}`).toEqual(published(1));
    }
  });

  test('killed, and killed again with a newer site, it leaves nothing of the one between', async () => {
    for (let n = 2; n < 18; n += every)
      for (let m = 1; m < 24; m += every) {
        const [remote, lying] = make();
        build(dist, RELEASES[0]!);
        await go(remote);
        for (const [release, kill] of [
          [1, n],
          [2, m],
        ] as const) {
          build(dist, RELEASES[release]!);
          await go(killedAt(remote, kill)).catch(() => {});
          expect(deadLinks(lying()), `killed at ${n}, ${m}`).toEqual([]);
        }
        await go(remote);
        expect(lying(), `finished after ${n}, ${m}`).toEqual(published(2));
      }
  });

  test('after a kill, what has arrived is not uploaded again', async () => {
    const [remote] = make();
    build(dist, RELEASES[0]!);
    await go(killedAt(remote, 6)).catch(() => {});
    const written: string[] = [];
    await go({
      ...remote,
      write: (path, ...rest) => (written.push(path), remote.write(path, ...rest)),
    });
    expect(written.filter((path) => !path.startsWith('release'))).toHaveLength(3);
  });

  test('tells a file that is not as it was uploaded, and mends it with all', async () => {
    const [remote, lying] = make();
    build(dist, RELEASES[0]!);
    await go(remote);
    const now = Object.fromEntries(
      Object.entries(JSON.parse(lying()['release.json']!).files as Record<string, string>),
    );
    await remote.remove('data/x.csv');
    const check = () => compare(remote, now, Object.keys(now), () => {});
    await expect(check()).rejects.toThrow('有 1 个文件不是网站的：data/x.csv');
    await go(remote, { all: true });
    await check();
  });

  test('writes nothing into a place of others, and says how to do it all the same', async () => {
    const [remote, lying] = make();
    build(dist, RELEASES[0]!);
    await remote.write('my letter.txt', Buffer.from('dear'), 'x');
    await expect(go(remote)).rejects.toThrow('--force');
    expect(Object.keys(lying())).toEqual(['my letter.txt']);
    await go(remote, { force: true });
    expect(lying()).toEqual({ ...published(0), 'my letter.txt': 'dear' });
  });

  test('uploads nothing of a site that was changed by hand', async () => {
    const [remote, lying] = make();
    build(dist, RELEASES[0]!);
    writeFileSync(join(dist, 'index.html'), 'mine');
    await expect(go(remote)).rejects.toThrow('不一致，什么也没有传：index.html');
    expect(lying()).toEqual({});
  });
});

describe('a folder', () => {
  test('is never dist/, nor around or in it', () => {
    build(dist, RELEASES[0]!);
    for (const place of [dist, join(dist, 'a'), root])
      expect(() => findRemote(place, dist, {})).toThrow('dist/ 自己');
  });

  test('keeps nothing of a file that was half written', async () => {
    const folder = join(root, 'www');
    build(dist, RELEASES[0]!);
    mkdirSync(folder);
    writeFileSync(join(folder, '.publishing.tmp'), 'half');
    await go(folderRemote(folder));
    expect(filesOf(folder).toSorted()).toEqual(Object.keys(published(0)).toSorted());
  });
});
