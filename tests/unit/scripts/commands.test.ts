import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSources } from '#scripts/pipeline/sources.ts';
import { AIR, copySmallSite, SMALL_SITE } from '#tests/pipeline/small-site.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a command as npm would, in the folder of the project. */
function run(command: string, ...args: string[]) {
  const script = join(SCRIPTS, `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
}

const TITLE = '通知: 2022年 # 安排';
const DISCLOSURE = [
  'disclosure --id 2022-plan --published-on 2022-01-05 --category 甲/乙',
  '--rendition digest --coverage full --title',
]
  .flatMap((words) => words.split(' '))
  .concat(TITLE);

describe('check', () => {
  test('refuses an unknown option with the one that was meant', () => {
    expect(run('check', '--hlep')).toEqual({
      status: 1,
      said: '没有 --hlep 这个选项。是不是想写 --help？加上 --help 看用法。\n',
    });
  });

  test.each([
    ['a word that it does not take', ['site'], undefined],
    ['a site that npm kept for itself', [], 'site'],
  ])('refuses %s, and says how to hand it over', (_, words, kept) => {
    vi.stubEnv('npm_config_site', kept);
    const { status, said } = run('check', ...words);
    vi.unstubAllEnvs();
    expect(said).toContain('npm run check -- --site 文件夹');
    expect(status).toBe(1);
  });

  test('ends with 0 on a sound project and says what it looked at', () => {
    const { status, said } = run('check');
    expect(said).toMatch(
      /^检查了 8 张表（11 个数据）、2 份公开信息、2 篇文章和页面，用时 \d+\.\d 秒。\n没有发现问题。\n$/,
    );
    expect(status).toBe(0);
  });

  test('ends with 1 on an error, without colours where nobody sees them', () => {
    writeFileSync(join(root, AIR), 'x\n');
    const { status, said } = run('check');
    expect(said).toContain('seeds/observations/air.csv:1');
    expect(said).not.toContain('\u001B[');
    expect(status).toBe(1);
  });

  test('ends with 0 on a mere warning', () => {
    const table = readFileSync(join(root, AIR), 'utf8');
    writeFileSync(join(root, AIR), table.replace('\npm25,乙区', '\n\npm25,乙区'));
    const { status, said } = run('check');
    expect(said).toContain('共 1 个提示。');
    expect(status).toBe(0);
  });
});

describe('a site in a folder of its own', () => {
  const settings = {
    language: 'en',
    name: 'Town',
    nameEn: 'Town',
    description: 'What the town has disclosed.',
    url: 'https://town.example',
    base: '/',
    official: false,
    bureau: { name: 'Town Bureau', shortName: 'Bureau', url: 'https://town.example/' },
    homeIndicators: ['pm25'],
  };

  test('is checked from elsewhere, and what is written is written there', () => {
    const site = join(root, 'town');
    cpSync(SMALL_SITE, site, { recursive: true });
    writeFileSync(join(site, 'site.config.json'), JSON.stringify(settings));
    for (const folder of ['seeds', 'content']) rmSync(join(root, folder), { recursive: true });
    expect(run('check', '--site', 'town')).toMatchObject({
      status: 0,
      said: expect.stringContaining('检查了 8 张表（11 个数据）') as string,
    });
    expect(run('new', '--site', 'town', ...DISCLOSURE)).toMatchObject({ status: 0 });
    expect(existsSync(join(site, 'content/disclosures/2022/2022-plan.md'))).toBe(true);
    expect(existsSync(join(root, 'content'))).toBe(false);
  });

  test('speaks the language of its configuration', () => {
    writeFileSync(join(root, 'site.config.json'), JSON.stringify(settings));
    expect(readSources(root).language).toBe('en');
    expect(readSources(SMALL_SITE).language).toBe('zh-CN');
  });

  test('is named when it is none', () => {
    expect(run('check', '--site', 'content')).toEqual({
      status: 1,
      said: 'content 不是网站的文件夹：里面没有 site.config.ts 或 site.config.json。\n',
    });
  });
});

describe.each(['check', 'build', 'start', 'dev', 'edit', 'new', 'import', 'test'])(
  '%s',
  (command) => {
    test('explains itself in Chinese', () => {
      const { status, said } = run(command, '--help');
      expect(said).toMatch(new RegExp(`^npm (run )?${command}[^]*[\u4e00-\u9fff]{5}`));
      expect(status).toBe(0);
    });
  },
);

describe('new', () => {
  test('writes a disclosure that passes check', () => {
    expect(run('new', ...DISCLOSURE)).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, 'content/disclosures/2022/2022-plan.md'), 'utf8')).toContain(
      "title: '通知: 2022年 # 安排'\n",
    );
    expect(run('check').said).toContain('没有发现问题。');
  });

  test('writes an article and an indicator that pass check', () => {
    const article = ['article', '--id', 'water', '--title', '水', '--summary', '概述'];
    const ties = ['--interprets', '[2021-plan]', '--indicators', '[cases]'];
    expect(run('new', ...article, '--published-on', '2022-01-05', ...ties).status).toBe(0);
    const indicator = ['indicator', '--id', 'pm10', '--name', 'PM10浓度', '--theme', 'air'];
    expect(run('new', ...indicator, '--unit', '微克/立方米', '--definition', '甲,乙').status).toBe(
      0,
    );
    expect(run('check').said).toContain('没有发现问题。');
  });

  test('never overwrites', () => {
    run('new', ...DISCLOSURE);
    const { status, said } = run('new', ...DISCLOSURE);
    expect(said).toContain('content/disclosures/2022/2022-plan.md 已经有了，没有改动它。');
    expect(status).toBe(1);
  });

  test('asks for what is missing by name where nobody can answer', () => {
    expect(run('new', 'article', '--id', 'a', '--title', '甲')).toEqual({
      status: 1,
      said: "还缺这些选项：\n  --summary '一句话的概述'   概述\n  --published-on '2024-01-17'   发布日期\n",
    });
  });

  test('writes nothing when an option is wrong', () => {
    const { status, said } = run(
      'new',
      ...DISCLOSURE.map((word) => word.replace('2022-01-05', '2022-02-30')),
    );
    expect(said).toContain('什么也没有写。');
    expect(existsSync(join(root, 'content/disclosures/2022'))).toBe(false);
    expect(status).toBe(1);
  });

  test('takes no id that leads out of the folder', () => {
    const { status, said } = run(
      'new',
      ...DISCLOSURE.map((word) => word.replace('2022-plan', '../../plan')),
    );
    expect(said).toContain('不能作网址');
    expect(status).toBe(1);
  });
});
