import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { putBeforeReading } from '#scripts/disk/lock.ts';
import { filesOf } from '#tests/site/pages.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

/*
 * A command that is killed at any of its changes of the disk: what every command does first (`putBeforeReading`) must leave
 * the site as it was before or as it is after, and the same command again must bring it to what it is after.
 * The command runs once and keeps what a kill at each change would leave; one change is killed for real beside it.
 */
const SCRIPTS = join(import.meta.dirname, '../../../../scripts');
const KILLER = join(import.meta.dirname, 'kill-at-write.mjs');
const KILLED = 'SIGKILL';

const DOCUMENT = `---
title: 2021年工作回顾和2022年工作安排
category: 甲/乙
published_on: 2022-01-05
rendition: original
coverage: full
plan_year: 2022
---

## 一、2021年工作回顾

PM2.5浓度为15微克/立方米，同比下降11.8%。

## 二、2022年工作安排

年内完成学校改造2所，推进海堤建设。
`;
const SDG = `---
indicator_number: "1.1.1"
indicator_name: Share of A
goal_number: "1"
target_number: "1.1"
---
`;
const HEADER = '指标,区域,时间,数值,来源,章节,原句';
const ROW = '空气优良率,甲市,2020,97.8,2021-plan,s1-1,优良率为97.8%';

interface How {
  killAt?: number;
  failWith?: string;
  once?: boolean;
  snapshots?: string;
}

const command = (
  root: string,
  [name = '', ...args]: string[],
  { killAt = 0, failWith = '', once = false, snapshots = '' }: How = {},
) => {
  const { signal, stderr, stdout, status } = spawnSync(
    process.execPath,
    ['--import', KILLER, join(SCRIPTS, `${name}.ts`), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      input: '',
      env: {
        ...process.env,
        KILL_AT: String(killAt),
        FAIL_WITH: failWith,
        FAIL_ONCE: once ? '1' : '',
        SNAPSHOTS: snapshots,
      },
    },
  );
  const changes = Number(/changes of the disk: (\d+)/.exec(stderr)?.[1]);
  return { signal, status, changes, said: stdout + stderr };
};

/** The inputs of a site; what the commands keep for themselves may differ. */
const inputs = (root: string) =>
  Object.fromEntries(
    filesOf(root)
      .filter((path) => !/^(?:\.cache|content\/generated|dist|handed)\//.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'latin1')]),
  );

const nameless = (text: string) =>
  text.replace(/\.\d+\.tmp$/, '.tmp').replaceAll(/staged-\d+/g, 'staged');

/** All files that a command leaves, without the process that left them. */
const left = (root: string) =>
  Object.fromEntries(
    filesOf(root)
      .filter((path) => !path.endsWith('writing.json'))
      .map((path) => [nameless(path), nameless(readFileSync(join(root, path), 'latin1'))]),
  );

const folder = mkdtempSync(join(tmpdir(), 'gongkai-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A site on which the command has something to do. */
function prepared(before: string[][]): string {
  const root = join(folder, String(Math.random()).slice(2));
  const site = copySmallSite();
  cpSync(site, root, { recursive: true });
  rmSync(site, { recursive: true });
  writeFileSync(join(root, 'plan-2022.md'), DOCUMENT);
  writeFileSync(join(root, 'a.csv'), `${HEADER}\n${ROW}\n`);
  writeFileSync(join(root, 'b.csv'), `${HEADER}\n${ROW.replace('2020', '2020-12')}\n`);
  mkdirSync(join(root, 'sdg/data'), { recursive: true });
  mkdirSync(join(root, 'sdg/meta'));
  writeFileSync(join(root, 'sdg/data/indicator_1-1-1.csv'), 'Year,Value\n2015,1.5\n2016,1.7\n');
  writeFileSync(join(root, 'sdg/meta/1-1-1.md'), SDG);
  for (const one of before) command(root, one);
  return root;
}

describe('a command that is killed at any of its writes', () => {
  test.each<[string, string[], string[][]]>([
    ['import of a document', ['import', 'plan-2022.md'], []],
    ['import of two tables', ['import', 'a.csv', 'b.csv'], []],
    ['import of Open SDG data', ['import', '--from', 'open-sdg', 'sdg'], []],
    ['propose', ['propose', '2021-plan'], []],
    ['accept', ['accept', 'plan-2022', '--rows', 'c1'], [['import', 'plan-2022.md']]],
    ['snapshot', ['snapshot', '--date', '2026-01-31'], []],
    [
      'new',
      [
        'new',
        'article',
        '--id=air-2022',
        '--title=空气',
        '--summary=说明',
        '--published-on=2022-01-02',
      ],
      [],
    ],
  ])(
    'is finished or undone by the next one: %s',
    { timeout: 1_800_000 },
    async (_, args, first) => {
      const start = prepared(first);
      const untouched = inputs(start);
      const copy = () => {
        const root = join(folder, String(Math.random()).slice(2));
        cpSync(start, root, { recursive: true });
        return root;
      };
      const whole = copy();
      const snapshots = join(folder, String(Math.random()).slice(2));
      const { changes, said } = command(whole, args, { snapshots });
      const finished = inputs(whole);
      expect(changes, said).toBeGreaterThan(1);
      expect(finished, said).not.toEqual(untouched);

      const killed = copy();
      const middle = Math.ceil(changes / 2);
      expect(command(killed, args, { killAt: middle }).signal).toBe(KILLED);
      expect(left(killed)).toEqual(left(join(snapshots, String(middle))));

      const seen = new Set<string>();
      for (let at = 1; at <= changes; at++) {
        const root = join(snapshots, String(at));
        await putBeforeReading(root);
        const found = inputs(root);
        const isWhole = JSON.stringify(found) === JSON.stringify(finished);
        if (!isWhole) expect(found, `at write ${at} of ${changes}`).toEqual(untouched);
        // The same files are brought to the same end: each state once.
        const state = JSON.stringify(left(root));
        if (!isWhole && !seen.has(state)) {
          command(root, args);
          expect(inputs(root), `again after write ${at}`).toEqual(finished);
        }
        seen.add(state);
        rmSync(root, { recursive: true });
      }
    },
  );
});

const SAYS: [code: string, says: string][] = [
  ['ENOSPC', '磁盘满了'],
  ['EROFS', '只能读，不能写'],
  ['EACCES', '没有权限'],
  ['EBUSY', '正被别的程序占用'],
];

describe('a disk that refuses to write', () => {
  test.each<[string, string[], string[][]]>([
    ['import', ['import', 'plan-2022.md'], []],
    ['accept', ['accept', 'plan-2022', '--rows', 'c1'], [['import', 'plan-2022.md']]],
  ])(
    'at any write of %s: it is told in Chinese, and the same command again does the whole, once',
    { timeout: 1_800_000 },
    async (_, args, first) => {
      const start = prepared(first);
      const untouched = inputs(start);
      const copy = () => {
        const root = join(folder, String(Math.random()).slice(2));
        cpSync(start, root, { recursive: true });
        return root;
      };
      const whole = copy();
      const { changes, status: done } = command(whole, args);
      const finished = inputs(whole);
      expect(finished).not.toEqual(untouched);
      const seen = new Set<string>();
      for (let at = 1; at <= changes; at++) {
        // Refused for good, or once: each code comes in both ways.
        const once = Math.floor(at / SAYS.length) % 2 === 1;
        const [code, says] = SAYS[at % SAYS.length]!;
        const place = `${code} at write ${at} of ${changes}${once ? ', once' : ''}`;
        const root = copy();
        const { status, said } = command(root, args, { killAt: at, failWith: code, once });
        // What is cleared away when all is done is no matter of the command's.
        if (status === done) expect(inputs(root), place).toEqual(finished);
        else {
          expect(status, `${place}: ${said}`).toBe(1);
          expect(said, place).toContain(says);
        }
        expect(said, `${place}: no stack, no words of the system`).not.toMatch(
          /\n\s+at |refused, /,
        );
        await putBeforeReading(root);
        const found = inputs(root);
        const isWhole = JSON.stringify(found) === JSON.stringify(finished);
        if (!isWhole) expect(found, place).toEqual(untouched);
        const state = JSON.stringify(left(root));
        if (!seen.has(state)) {
          command(root, args);
          expect(inputs(root), `again after ${place}`).toEqual(finished);
        }
        seen.add(state);
        rmSync(root, { recursive: true });
      }
    },
  );
});
