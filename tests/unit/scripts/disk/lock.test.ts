import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exclusively } from '#scripts/disk/lock.ts';
import { filesOf } from '#tests/site/pages.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const SCRIPTS = join(import.meta.dirname, '../../../../scripts');

let root: string;
let said: string[];
beforeEach(() => {
  root = copySmallSite();
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const leaveALock = (text: string) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/writing.json'), text);
};
const locks = () => readdirSync(join(root, '.cache')).filter((name) => name.startsWith('writing'));

test('two works that write never run at once: the second says so and waits', async () => {
  const order: string[] = [];
  const work = (name: string) => () =>
    exclusively(root, async () => {
      order.push(`${name} begins`);
      await new Promise((wake) => setTimeout(wake, 50));
      order.push(`${name} ends`);
    });
  await Promise.all(['a', 'b', 'c'].map((name) => work(name)()));
  for (let at = 0; at < order.length; at += 2)
    expect(order[at + 1]).toBe(order[at]!.replace('begins', 'ends'));
  expect(order).toHaveLength(6);
  expect(said[0]).toMatch(/^npm run .+（进程 \d+）正在写这个项目，等它结束……$/);
  expect(locks()).toEqual([]);
});

test.each(['new', 'snapshot', 'build', 'start'])(
  '%s waits for another command',
  async (command) => {
    await exclusively(root, async () => {
      const args = command === 'new' ? ['disclosure', ...DISCLOSURE] : [];
      const child = spawn(process.execPath, [join(SCRIPTS, `${command}.ts`), ...args], {
        cwd: root,
      });
      const first = await new Promise((told) =>
        child.stdout.setEncoding('utf8').once('data', told),
      );
      child.kill('SIGKILL');
      await new Promise((ended) => child.on('close', ended));
      expect(first).toContain('正在写这个项目，等它结束……');
    });
  },
);

const DISCLOSURE = [
  '--id=2022-plan --published-on=2022-01-05 --category=甲/乙 --title=甲',
  '--rendition=digest --coverage=full',
].flatMap((words) => words.split(' '));

test('a work that fails leaves no lock', async () => {
  await expect(exclusively(root, () => Promise.reject(new Error('broken')))).rejects.toThrow();
  expect(locks()).toEqual([]);
});

test.each([
  ['a process that is gone', () => ({ pid: spawnSync('true').pid, began: '1', command: 'build' })],
  ['another process by the same number', () => ({ pid: process.ppid, began: '1', command: 'x' })],
])('a lock of %s is taken over', async (_, holder) => {
  leaveALock(JSON.stringify(holder()));
  expect(await exclusively(root, () => 'done')).toBe('done');
  expect(locks()).toEqual([]);
  expect(said).toEqual([]);
});

test('a lock that is no lock is taken over', async () => {
  leaveALock('{"pid":');
  expect(await exclusively(root, () => 'done')).toBe('done');
});

test('files that a killed command had half written are cleared away, those of a living one are not', async () => {
  const gone = spawnSync('true').pid;
  const left = (path: string) => writeFileSync(join(root, path), 'half');
  leaveALock('{}');
  left(`.cache/writing.json.1.${gone}.tmp`);
  left(`seeds/areas.csv.${gone}.tmp`);
  left(`content/disclosures/2020/a.md.${gone}.tmp`);
  left(`.cache/problems.json.${process.pid}.tmp`);
  await exclusively(root, () => {});
  expect(filesOf(root).filter((path) => path.endsWith('.tmp'))).toEqual([
    `.cache/problems.json.${process.pid}.tmp`,
  ]);
});
