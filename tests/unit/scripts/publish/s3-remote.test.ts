import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRemote } from '#scripts/publish/find-remote.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';
import { build, deadLinks, RELEASES } from './releases.ts';
import { startStore, type Store } from './s3-server.ts';

const COMMAND = join(import.meta.dirname, '../../../../scripts/publish.ts');

let root: string;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  store = await startStore();
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

const remote = (env = {}, name = 's3://gov/a') =>
  findRemote(name, join(root, 'dist'), { ...store.env, ...env });
const write = (env = {}, name?: string) =>
  remote(env, name).write('index.html', Buffer.from('page'), 'abc');

test('objects say what they are and how long they are kept', async () => {
  await write();
  await remote().write('assets/a.1234.css', Buffer.from('a'), 'abc');
  const headers = (key: string) => store.objects.get(key)!.headers;
  expect(headers('a/index.html')).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(headers('a/assets/a.1234.css')).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test.each(['附件/甲 乙+（1）.pdf', "a/it's!*(1)~.csv", 'a/100%.csv'])(
  'the store takes the signature of %s',
  async (path) => {
    await remote().write(path, Buffer.from('a'), 'abc');
    expect([...store.objects.keys()]).toEqual([`a/${path}`]);
    expect(await remote().read(path)).toEqual(new Uint8Array(Buffer.from('a')));
  },
);

test('a store that is busy for a moment is asked again', async () => {
  store.busy = 2;
  await write();
  expect(store.objects.has('a/index.html')).toBe(true);
});

test.each([
  ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'x' }, 's3://gov/a', '核对 AWS_SECRET_ACCESS_KEY'],
  ['no such bucket', {}, 's3://nowhere/a', '没有这个存储桶'],
  ['nobody there', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 's3://gov/a', '检查网络'],
  ['no keys', { AWS_ACCESS_KEY_ID: '' }, 's3://gov/a', '先设环境变量 AWS_ACCESS_KEY_ID'],
  ['no address', { AWS_ENDPOINT_URL: 'store' }, 's3://gov/a', 'AWS_ENDPOINT_URL 不是网址'],
  ['no bucket', {}, 's3://', '没有存储桶'],
  ['another protocol', {}, 'ftp://gov/a', '能写的是 s3://'],
])('%s: the failure names the cure', async (_, env, name, cure) => {
  await expect((async () => write(env, name))()).rejects.toThrow(cure);
});

test('the command, killed while it uploads, leaves a site without dead links, and finishes the next time', async () => {
  const site = copySmallSite();
  const run = () =>
    new Promise<string>((ended) => {
      const env = { ...process.env, ...store.env };
      const child = spawn(process.execPath, [COMMAND, 's3://gov'], { cwd: site, env });
      let said = '';
      child.stdout.on('data', (text: Buffer) => (said += text.toString()));
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      child.on('close', (status, signal) => ended(`${signal ?? status} ${said}`));
      let changes = 0;
      store.beforeChange = () =>
        killAt === 0 || ++changes < killAt || (child.kill('SIGKILL'), false);
    });
  let killAt = 0;
  build(join(site, 'dist'), RELEASES[0]!);
  expect(await run()).toMatch(/^0 [^]*新增 7 个、更新 0 个、删除 0 个文件。发布好了。\n$/);
  build(join(site, 'dist'), RELEASES[1]!);
  const lying = () =>
    Object.fromEntries([...store.objects].map(([key, { bytes }]) => [key, String(bytes)]));
  // While it uploads, while it uploads the rest, and while it removes.
  for (killAt of [3, 7, 4]) {
    expect(await run()).toMatch(/^SIGKILL/);
    expect(deadLinks(lying())).toEqual([]);
  }
  killAt = 0;
  expect(await run()).toMatch(/^0 /);
  expect(Object.keys(lying()).toSorted()).toEqual(
    [...Object.keys(RELEASES[1]!), 'release.json'].toSorted(),
  );
  rmSync(site, { recursive: true });
});
