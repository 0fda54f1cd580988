import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/snapshot.ts');

const LOG = 'content/versions/log.csv';

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

function snapshot(date: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--date', date], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GONGKAI_TODAY: '2026-01-31' },
  });
  return { status, said: stdout + stderr };
}

test('versions are recorded for today or a day before it', () => {
  expect(snapshot('2026-01-31')).toMatchObject({ status: 0, said: /登记了 \d+ 个版本/ });
  expect(readFileSync(join(root, LOG), 'utf8')).toContain('2026-01-31,');
});

test.each([
  ['a day that has not come', '2026-02-01', '还没有到'],
  ['a day that no calendar has', '2026-13-40', '年-月-日'],
])('%s is refused, and nothing is recorded', (_, date, says) => {
  expect(snapshot(date)).toMatchObject({
    status: 1,
    said: expect.stringContaining(says) as unknown,
  });
  expect(existsSync(join(root, LOG))).toBe(false);
});
