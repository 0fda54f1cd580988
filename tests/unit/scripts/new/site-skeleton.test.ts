import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteSkeleton } from '#scripts/new/site-skeleton.ts';
import { listFiles } from '#scripts/disk/files.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { bureauWords } from '#tests/architecture/bureau-words.ts';

const top = mkdtempSync(join(tmpdir(), 'gongkai-new-site-'));
afterAll(() => rmSync(top, { recursive: true }));

const ANSWERS = {
  bureau: '甲州市生态环境局',
  'bureau-url': 'https://www.example.gov.cn/',
  area: '甲州市',
  'area-id': 'jiazhou',
  'area-en': 'Jiazhou',
};
const OPTIONS = Object.entries(ANSWERS).flatMap(([name, value]) => [`--${name}`, value]);
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', 'site', ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { status, said: stdout + stderr };
};

test('a new site passes every check, and holds no word of another bureau', () => {
  const folder = join(top, 'new');
  expect(run(folder, ...OPTIONS)).toMatchObject({ status: 0 });
  expect(checkProject(folder).problems).toEqual([]);
  const held = listFiles(folder).filter((path) =>
    bureauWords().some((word) => readFileSync(join(folder, path), 'utf8').includes(word)),
  );
  expect(held).toEqual([]);
  const config = JSON.parse(readFileSync(join(folder, 'site.config.json'), 'utf8')) as object;
  expect(config).toMatchObject({
    name: '甲州市生态环境公开',
    bureau: { name: '甲州市生态环境局', shortName: '市生态环境局' },
    official: false,
  });
});

test('a new site is written only where nothing is, and says what it lacks', () => {
  const folder = join(top, 'twice');
  expect(run(folder, ...OPTIONS).status).toBe(0);
  expect(run(folder, ...OPTIONS)).toMatchObject({ status: 1, said: /已经有文件/ });
  expect(run(join(top, 'lacking'))).toMatchObject({ status: 1, said: /--bureau '甲市生态环境局'/ });
  expect(run().said).toContain('新网站放在哪里');
});

test('what describes the program is the same in every site here', () => {
  const files = siteSkeleton(ANSWERS);
  for (const root of ['.', 'examples/wenzhou'])
    for (const path of [
      'content/pages/guide.md',
      'content/pages/accessibility.md',
      'seeds/limits.csv',
    ])
      expect([root, path, readFileSync(join(root, path), 'utf8')]).toEqual([
        root,
        path,
        files.get(path),
      ]);
});
