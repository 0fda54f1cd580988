import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What npm leaves behind: its list of the packages that it installed. */
function installed(packages: object, file = 'node_modules/.package-lock.json') {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

const lock = (packages: object) =>
  installed({ '': { name: 'site' }, ...packages }, 'package-lock.json');

const A1 = { 'node_modules/a': { version: '1.0.0' } };
const A2 = { 'node_modules/a': { version: '2.0.0' } };
const FOR_WINDOWS = { 'node_modules/w': { version: '1.0.0', optional: true } };

describe('the bootstrap', () => {
  test('installs on a fresh clone and says for how long', () => {
    const { status, said } = run();
    expect(said).toMatch(/^正在安装依赖[^]*npm ci --no-audit[^]*依赖装好了，用时 \d+\.\d 秒。\n$/);
    expect(status).toBe(0);
  });

  test('says nothing when all is there, packages for other systems aside', () => {
    lock({ ...A1, ...FOR_WINDOWS });
    installed(A1);
    expect(run()).toEqual({ status: 0, said: '' });
    expect(run()).toEqual({ status: 0, said: '' });
  });

  test('installs nothing anew in a copy of the folder, whose times are all of today', () => {
    lock(A1);
    installed(A1);
    expect(run().said).toBe('');
    const copy = `${root}-copy`;
    cpSync(root, copy, { recursive: true, preserveTimestamps: false });
    writeFileSync(join(copy, 'package-lock.json'), readFileSync(join(root, 'package-lock.json')));
    rmSync(root, { recursive: true });
    root = copy;
    expect(run()).toEqual({ status: 0, said: '' });
  });

  test('installs again when the lock file asks for another version, a further package or one less', () => {
    for (const asked of [A2, { ...A1, 'node_modules/b': { version: '1.0.0' } }, {}]) {
      lock(A1);
      installed(A1);
      expect(run().said).toBe('');
      lock(asked);
      expect(run().said).toContain('npm ci');
    }
  });

  test('finishes an install that was cut short: npm writes its list last', () => {
    lock(A1);
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    expect(run().said).toContain('npm ci');
  });

  test('ends with a way out when npm fails', () => {
    writeFileSync(join(root, 'npm.js'), 'process.exit(7);');
    const { status, said } = run();
    expect(said).toContain('依赖没有装好');
    expect(status).toBe(1);
  });
});
