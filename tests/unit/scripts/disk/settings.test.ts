import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const PROJECT = join(import.meta.dirname, '../../../..');
const OWN = readFileSync(join(PROJECT, 'src/site.config.ts'), 'utf8')
  .replace(/homeIndicators: \[[^\]]*\]/, "homeIndicators: [\n    'pm25',\n  ]")
  .replace(/ {2}map: \{[^}]*\},\n/, '')
  .replace(/url: 'http:\/\/localhost[^']*'/, "url: 'https://www.example.gov.cn'");
const LOCAL = OWN.replace('https://www.example.gov.cn', 'http://localhost:4321');
const IDENTITY = `
  sponsor: '甲市生态环境局',
  contact: '0000-0000000',
  siteIdCode: '0000000000',
  icp: '某ICP备00000000号',
  publicSecurity: '某公网安备00000000000000号',
  partyMark: { url: 'https://example.org/mark' },
  errorReport: { url: 'https://example.org/errors' },`;

let root: string;
beforeEach(() => {
  root = copySmallSite();
  mkdirSync(join(root, 'src'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a command as npm would, on the small site with these settings. */
function run(command: string, settings: string) {
  writeFileSync(join(root, 'src/site.config.ts'), settings);
  const script = join(PROJECT, 'scripts', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('settings of a site', () => {
  test('that are sound pass', () => {
    expect(run('check', OWN)).toMatchObject({ status: 0 });
    const official = OWN.replace('official: false,', `official: true,${IDENTITY}`);
    expect(run('check', official).said).toContain('没有发现问题。');
  });

  test('that say it is official but lack what was assigned to it stop the build, in Chinese', () => {
    const { status, said } = run('build', OWN.replace('official: false', 'official: true'));
    const missing = [...said.matchAll(/没有 (\w+)（(.+)）。/g)].map(([, field]) => field);
    expect(missing.sort()).toEqual([
      'contact',
      'errorReport',
      'icp',
      'partyMark',
      'publicSecurity',
      'siteIdCode',
      'sponsor',
    ]);
    expect(said).toContain('有错误，没有生成网站；dist/ 保持原样。');
    expect(said).toMatch(/src\/site\.config\.ts:\d+  错误  official-setting-missing/);
    expect(said).not.toMatch(/ZodError|at .*\.ts:|Error:/);
    expect(status).toBe(1);
  });

  test('that say it is official need an address that readers can open', () => {
    const local = LOCAL.replace('official: false,', `official: true,${IDENTITY}`);
    const { status, said } = run('check', local);
    const line = local.split('\n').findIndex((own) => own.includes('url:')) + 1;
    expect(said).toContain(`src/site.config.ts:${line}  错误  bad-setting`);
    expect(said).toContain('正式网站必须写公众能打开的网址');
    expect(status).toBe(1);
  });

  test('with a wrong number name it and its line', () => {
    const wrong = OWN.replace(
      'official: false,',
      `official: true,${IDENTITY.replace('0000000000', '12')}`,
    );
    const { status, said } = run('check', wrong);
    const line = wrong.split('\n').findIndex((own) => own.includes('siteIdCode:')) + 1;
    expect(said).toContain(`src/site.config.ts:${line}  错误  bad-setting`);
    expect(said).toContain('要写成 10 位数字或字母');
    expect(status).toBe(1);
  });

  test('that put an indicator on the home page which there is not say so', () => {
    const { status, said } = run('check', OWN.replace("'pm25'", "'pm52'"));
    expect(said).toMatch(
      /src\/site\.config\.ts:\d+  错误  unknown-indicator\n  没有编号为 “pm52” 的指标/,
    );
    expect(said).toContain('是不是想写 pm25');
    expect(status).toBe(1);
  });

  test('that cannot be read are a problem, not a crash', () => {
    const { status, said } = run('check', OWN.replace('official: false,', 'official: false'));
    expect(said).toContain('src/site.config.ts  错误  settings-unreadable');
    expect(status).toBe(1);
  });

  test('in JSON can be written from nothing by what the problems say', () => {
    const file = join(root, 'site.config.json');
    writeFileSync(file, '{}');
    const missing = checkProject(root).problems;
    expect(missing.map(({ code }) => code)).toContain('setting-missing');
    const lines = missing.map(({ fix }) => fix.split('\n').at(-1));
    // What was read of a file once is held as long as the process lives.
    const other = copySmallSite();
    writeFileSync(join(other, 'site.config.json'), `{\n${lines.join(',\n')}\n}\n`);
    const left = checkProject(other).problems.map(({ code }) => code);
    rmSync(other, { recursive: true });
    expect(left).not.toContain('setting-missing');
    expect(left).not.toContain('bad-setting');
    expect(left).not.toContain('settings-unreadable');
  });

  test('in JSON that cannot be read say how JSON is written, and where', () => {
    writeFileSync(join(root, 'site.config.json'), "{\n  'name': '甲'\n}");
    const [found] = checkProject(root).problems;
    expect(found).toMatchObject({ code: 'settings-unreadable', file: 'site.config.json' });
    expect(found!.what).toContain('line 2');
    expect(found!.fix).toContain('双引号');
  });
});
