import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { copySmallSite, NEXT_PLAN } from '#tests/pipeline/small-site.ts';
import { filesOf } from '#tests/site/pages.ts';

const SCRIPTS = join(import.meta.dirname, '../../../../scripts');
const KILLER = join(import.meta.dirname, 'kill-at-write.mjs');

const SDG = `---
indicator_number: "1.1.1"
indicator_name: Share of A
goal_number: "1"
target_number: "1.1"
---
`;
const HEADER = '指标,区域,时间,数值,来源,章节,原句';
const ROW = '空气优良率,甲市,2020,97.8,2021-plan,s1-1,优良率为97.8%';

/** What happens to a command at one of its changes of the disk (`kill-at-write.mjs`). */
export interface Interruption {
  killAt?: number;
  failWith?: string;
  once?: boolean;
  snapshots?: string;
}

/** Runs a command of the project in a site; by itself it counts its changes of the disk. */
export const command = (
  root: string,
  [name = '', ...args]: string[],
  { killAt = 0, failWith = '', once = false, snapshots = '' }: Interruption = {},
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
export const inputs = (root: string) =>
  Object.fromEntries(
    filesOf(root)
      .filter((path) => !/^(?:\.cache|content\/generated|dist|handed)\//.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'latin1')]),
  );

const nameless = (text: string) =>
  text.replace(/\.\d+\.tmp$/, '.tmp').replaceAll(/staged-\d+/g, 'staged');

/** All files that a command leaves, without the process that left them. */
export const left = (root: string) =>
  Object.fromEntries(
    filesOf(root)
      .filter((path) => !path.endsWith('writing.json'))
      .map((path) => [nameless(path), nameless(readFileSync(join(root, path), 'latin1'))]),
  );

/** What the tests of one file leave behind, taken away after them. */
const folder = mkdtempSync(join(tmpdir(), 'gongkai-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A path for a folder that is not there. */
export const fresh = (): string => join(folder, String(Math.random()).slice(2));

/** A copy of a site. */
export function copyOf(site: string): string {
  const root = fresh();
  cpSync(site, root, { recursive: true });
  return root;
}

/** A site on which the command has something to do. */
export function prepared(before: string[][]): string {
  const root = fresh();
  const site = copySmallSite();
  cpSync(site, root, { recursive: true });
  rmSync(site, { recursive: true });
  writeFileSync(join(root, 'plan-2022.md'), NEXT_PLAN);
  writeFileSync(join(root, 'a.csv'), `${HEADER}\n${ROW}\n`);
  writeFileSync(join(root, 'b.csv'), `${HEADER}\n${ROW.replace('2020', '2020-12')}\n`);
  mkdirSync(join(root, 'sdg/data'), { recursive: true });
  mkdirSync(join(root, 'sdg/meta'));
  writeFileSync(join(root, 'sdg/data/indicator_1-1-1.csv'), 'Year,Value\n2015,1.5\n2016,1.7\n');
  writeFileSync(join(root, 'sdg/meta/1-1-1.md'), SDG);
  for (const one of before) command(root, one);
  return root;
}
