import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const BOOTSTRAP = join(import.meta.dirname, '../../../scripts/bootstrap.mjs');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'npm.js'), 'console.log("npm", ...process.argv.slice(2));');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs it as npm would, with a program of our own in npm's place. */
function run() {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js') };
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BOOTSTRAP], options);
  return { status, said: stdout + stderr };
}

function install(seconds: number) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  const file = join(root, 'node_modules/.package-lock.json');
  writeFileSync(file, '{}');
  const time = Date.now() / 1000 + seconds;
  utimesSync(file, time, time);
}

describe('the bootstrap', () => {
  test('installs on a fresh clone and says for how long', () => {
    const { status, said } = run();
    expect(said).toMatch(/^正在安装依赖[^]*npm ci --no-audit[^]*依赖装好了，用时 \d+\.\d 秒。\n$/);
    expect(status).toBe(0);
  });

  test('says nothing when all is there', () => {
    install(60);
    expect(run()).toEqual({ status: 0, said: '' });
  });

  test('installs again when the lock file is newer than the install', () => {
    install(-60);
    expect(run().said).toContain('npm ci');
  });

  test('ends with a way out when npm fails', () => {
    writeFileSync(join(root, 'npm.js'), 'process.exit(7);');
    const { status, said } = run();
    expect(said).toContain('依赖没有装好');
    expect(status).toBe(1);
  });
});
