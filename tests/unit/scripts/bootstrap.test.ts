import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
function run(groups: string[] = [], variables: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js'), ...variables };
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BOOTSTRAP, ...groups], options);
  return { status, said: stdout + stderr };
}

/** What npm leaves behind: its list of the packages that it installed. */
function installed(packages: object, file = 'node_modules/.package-lock.json') {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ packages }));
  for (const path of file.startsWith('node_modules') ? Object.keys(packages) : [])
    mkdirSync(join(root, path), { recursive: true });
}

const lock = (packages: object) =>
  installed({ '': { name: 'site' }, ...packages }, 'package-lock.json');

const A1 = { 'node_modules/a': { version: '1.0.0' } };
const A2 = { 'node_modules/a': { version: '2.0.0' } };
const FOR_WINDOWS = { 'node_modules/w': { version: '1.0.0', optional: true } };

describe('the bootstrap', () => {
  test('installs on a fresh clone and says for how long', () => {
    const { status, said } = run();
    expect(said).toMatch(
      /^正在安装依赖[^]*npm ci --omit=dev --no-audit[^]*依赖装好了，用时 \d+\.\d 秒。\n$/,
    );
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

  test('finishes a removal that was cut short, which leaves the list of packages and not all of them', () => {
    lock(A1);
    installed(A1);
    expect(run().said).toBe('');
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(run().said).toContain('npm ci');
  });

  test('does not take an old list for the result of an install that failed', () => {
    lock(A2);
    installed(A1);
    writeFileSync(join(root, 'npm.js'), 'process.exit(7);');
    expect(run().status).toBe(1);
    lock(A1);
    expect(run().said).toContain('没有装好');
  });

  test('ends with a way out when npm fails', () => {
    writeFileSync(join(root, 'npm.js'), 'process.exit(7);');
    const { status, said } = run();
    expect(said).toContain('依赖没有装好');
    expect(status).toBe(1);
  });
});

describe('groups of packages that a site does without', () => {
  const locked = {
    ...A1,
    'node_modules/vitest': { version: '5.0.0', dev: true },
    'node_modules/@sveltia/cms': { version: '0.3.0', dev: true },
    'node_modules/pdfjs-dist': { version: '6.0.0', dev: true },
  };
  const only = (...names: string[]) =>
    Object.fromEntries(
      Object.entries(locked).filter(([path]) => names.some((name) => path.endsWith(name))),
    );
  beforeEach(() => lock(locked));

  test('stay away until a command asks for them, and are added to what is there with their pinned version', () => {
    installed(only('/a'));
    expect(run().said).toBe('');
    const { said } = run(['edit']);
    expect(said).toContain('正在安装浏览器编辑器');
    expect(said).toContain('npm install --no-save --omit=dev --save-prod @sveltia/cms@0.3.0');
    expect(said).not.toContain('npm ci');
    installed(only('/a', '/cms'));
    expect(run(['edit'])).toEqual({ status: 0, said: '' });
    expect(run()).toEqual({ status: 0, said: '' });
  });

  test('keep each other: the second one names the first', () => {
    installed(only('/a', '/cms'));
    expect(run(['import']).said).toContain('@sveltia/cms@0.3.0 pdfjs-dist@6.0.0');
  });

  test('are asked for by a build of a site with the editor in it', () => {
    installed(only('/a'));
    expect(run([], { GONGKAI_EDITOR: '1' }).said).toContain('@sveltia/cms@0.3.0');
  });

  test('tests add all the others, where NODE_ENV is production, too', () => {
    installed(only('/a', '/cms'));
    const { said } = run(['tests']);
    expect(said).toContain('正在安装测试和检查用的软件包');
    expect(said).toContain('npm install --no-save --include=dev');
    installed(locked);
    for (const group of ['tests', 'edit', 'import']) expect(run([group]).said).toBe('');
  });

  test('are known after `npm ci` by hand, which leaves all of them and no mark', () => {
    installed(locked);
    for (const group of ['tests', 'edit', 'import']) expect(run([group]).said).toBe('');
  });

  test('are installed anew when the lock file asks for another version of what a site needs', () => {
    installed(only('/a', '/cms'));
    expect(run(['edit']).said).toBe('');
    lock({ ...locked, ...A2 });
    const { said } = run();
    expect(said).toMatch(/npm ci --omit=dev[^]*npm install .*@sveltia\/cms@0\.3\.0/);
  });

  test('a folder that an earlier version installed has everything', () => {
    installed(only('/a'));
    const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
    writeFileSync(join(root, 'node_modules/.installed-lock'), digest.digest('hex'));
    expect(run(['tests'])).toEqual({ status: 0, said: '' });
  });
});
