import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';
import { pagesOf } from './pages.ts';

/* Without the table no page says how often it was read; with it, those do that it names, and no other says 0. */
const work = mkdtempSync(join(tmpdir(), 'gongkai-visits-'));
const visitsOf = (path: string) =>
  /<p class="visits[^>]*>([\s\S]*?)<\/p>/
    .exec(readFileSync(join(work, 'dist', path, 'index.html'), 'utf8'))?.[1]
    ?.replace(/\s+/g, ' ')
    .trim();

beforeAll(() => {
  const site = join(work, 'site');
  cpSync(SMALL_SITE, site, { recursive: true });
  const settings = {
    name: '甲市',
    nameEn: 'Jia',
    description: '甲市的公开信息',
    url: 'https://example.org',
    base: '/',
    official: false,
    homeIndicators: ['pm25'],
    bureau: { name: '甲市局', shortName: '甲市局', url: 'https://example.org' },
  };
  writeFileSync(join(site, 'site.config.json'), JSON.stringify(settings));
  writeFileSync(
    join(site, 'seeds/visits.csv'),
    [
      'from,to,path,visits',
      '2026-01-01T00:00:01+08:00,2026-01-31T23:59:00+08:00,/disclosures/2020-plan/,1200',
      '2026-03-01T00:00:01+08:00,2026-03-01T23:59:00+08:00,/disclosures/2020-plan/,34',
      '2026-03-01T00:00:01+08:00,2026-03-01T23:59:00+08:00,/,5\n',
    ].join('\n'),
  );
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = ['tests/hostile/build-hostile.ts', site, join(work, 'dist')];
  const { stderr } = spawnSync(process.execPath, program, { env, encoding: 'utf8' });
  expect(stderr).toBe('');
});
afterAll(() => rmSync(work, { recursive: true }));

test('a page that was counted says how often it was read, in which days, and by what it is known', () => {
  expect(visitsOf('disclosures/2020-plan')).toBe(
    '访问次数 1,234 次（2026-01-01 至 2026-01-31、2026-03-01，据网站服务器日志，不含机器人）',
  );
  expect(visitsOf('')).toContain('访问次数 5 次');
});

test('a page that was not counted says nothing of it, not 0', () => {
  expect(visitsOf('disclosures/2021-plan')).toBeUndefined();
  expect(visitsOf('plans')).toBeUndefined();
});

test.skipIf(existsSync('seeds/visits.csv'))('without the table no page speaks of it', async () => {
  const pages = await pagesOf(inject('site').folder);
  expect(pages.length).toBeGreaterThan(50);
  const saying = pages.filter(({ file }) => readFileSync(file, 'utf8').includes('class="visits'));
  expect(saying.map(({ path }) => path)).toEqual([]);
});
