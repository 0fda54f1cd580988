import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { SMALL_CONFIG, SMALL_SITE } from '#tests/pipeline/small-site.ts';

/*
 * Builds of a made-up site, each a program of its own: one, one after many changes, one after a table and a document
 * alone changed, and a clean one of the same in another folder, time zone and locale, with two threads.
 */
const DOCUMENTS = 70;
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  GONGKAI_THREADS: '2',
};

const top = mkdtempSync(join(tmpdir(), 'gongkai-'));
const here = join(top, 'here');
const there = join(top, 'elsewhere', 'another');
let rebuilt = 0;
let bundled = 0;

const bundledAt = () => statSync(join(here, '.cache/program/key')).mtimeMs;

const documentFile = (number: number) =>
  `content/disclosures/2022/notice-${String(number).padStart(2, '0')}.md`;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(here, path)), { recursive: true });
  writeFileSync(join(here, path), text);
};
const change = (path: string, how: (text: string) => string) => {
  const text = readFileSync(join(here, path), 'utf8');
  expect(how(text)).not.toBe(text);
  write(path, how(text));
};
const notice = (number: number, title = `第${number}号通知`, related = '') => `---
title: ${title}
category: 法定主动公开内容/通知
published_on: 2022-${String(1 + (number % 12)).padStart(2, '0')}-15
rendition: original
coverage: full
${related && `related:\n  - ${related}\n`}---

## 一、内容

第${number}号通知的内容。
`;

function run(command: string, folder: string, settings = {}, args: string[] = []): string {
  // Vitest's own environment would make it a build for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${command}.ts`, '--site', folder, ...args],
    { env: { ...env, ...settings }, encoding: 'utf8' },
  );
  return stdout + stderr;
}

const build = (folder: string, settings?: Record<string, string>) =>
  expect(run('build', folder, settings)).toContain('共用');
const recordVersions = (day: string) =>
  expect(run('snapshot', here, {}, ['--date', day])).toContain('登记了');

beforeAll(() => {
  cpSync(SMALL_SITE, here, { recursive: true });
  write('site.config.json', JSON.stringify(SMALL_CONFIG));
  for (let number = 1; number <= DOCUMENTS; number++) write(documentFile(number), notice(number));
  write(documentFile(30), notice(30, '有关联的通知', 'notice-31'));
  recordVersions('2022-03-01');
  build(here);
  change(documentFile(7), (text) => `${text}\n补一句。\n`);
  change(documentFile(20), () => notice(20, '改了标题的通知'));
  change(documentFile(31), () => notice(31, '被关联的通知，改了标题'));
  renameSync(join(here, documentFile(40)), join(here, documentFile(140)));
  change(documentFile(140), (text) =>
    text.replace('coverage: full\n', 'coverage: full\naliases:\n  - notice-40\n'),
  );
  rmSync(join(here, documentFile(50)));
  write(
    'seeds/withdrawn.csv',
    'id,title,withdrawn_on,why\nnotice-50,第50号通知,2022-03-20,发布有误。\n',
  );
  write(documentFile(150), notice(150));
  change('seeds/indicators.csv', (text) => text.replace('平均值。', '平均值，改过。'));
  change('seeds/themes.csv', (text) => text.replace('执法', '执法监管'));
  change('seeds/observations/air.csv', (text) => text.replace('初步数据', '初步的数据'));
  recordVersions('2022-04-01');
  change('content/articles/air.mdx', (text) => `${text}\n再说一句。\n`);
  rebuilt = Date.now();
  build(here);
  bundled = bundledAt();
  change('seeds/observations/air.csv', (text) => text.replace('初步的数据', '还没有审定'));
  change(documentFile(9), (text) => `${text}\n又补一句。\n`);
  build(here);
  for (const folder of ['seeds', 'site.config.json', 'content'])
    cpSync(join(here, folder), join(there, folder), { recursive: true });
  rmSync(join(there, 'content/generated'), { recursive: true });
  build(there, ELSEWHERE);
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

const bytes = (folder: string) =>
  Object.fromEntries(
    listFiles(join(folder, 'dist')).map((path) => [
      path,
      readFileSync(join(folder, 'dist', path)).toString('base64'),
    ]),
  );

test('a build after edits, renames, deletions and a changed table has the bytes of a clean one elsewhere', () => {
  const [changed, clean] = [bytes(here), bytes(there)];
  expect(Object.keys(changed)).toEqual(Object.keys(clean));
  expect(Object.keys(clean).length).toBeGreaterThan(DOCUMENTS);
  const differing = Object.keys(clean).filter((path) => changed[path] !== clean[path]);
  expect(differing).toEqual([]);
});

test('it renders the pages that changed, and keeps the files of the others', () => {
  const page = (id: string) => `disclosures/${id}/index.html`;
  const files = (id: string) =>
    [
      '/index.html',
      '/embed/index.html',
      '.csv',
      '.json',
      '.xlsx',
      '.bib',
      '.csv-metadata.json',
    ].map((end) => `indicators/${id}${end}`);
  const isNew = (path: string) => statSync(join(here, 'dist', path)).mtimeMs >= rebuilt;
  const changed = [
    ...['notice-07', 'notice-20', 'notice-30', 'notice-140'].map(page),
    ...files('pm25'),
    ...files('cases').filter((path) => !path.endsWith('.csv')),
    'indicators/pm25/only/yi/index.html',
  ];
  const same = [
    ...['notice-02', 'notice-65', '2020-plan'].map(page),
    ...files('good-air'),
    // A table of values does not say the name of a theme.
    'indicators/cases.csv',
    ...files('water-class'),
    'en/indicators/good-air/index.html',
  ];
  expect(changed.filter((path) => !isNew(path))).toEqual([]);
  expect(same.filter(isNew)).toEqual([]);
});

test('where tables and documents alone change, the program that renders is not bundled again', () => {
  expect(bundledAt()).toBe(bundled);
  expect(readFileSync(join(here, 'dist/indicators/pm25/index.html'), 'utf8')).toContain(
    '还没有审定',
  );
  expect(readFileSync(join(here, 'dist/disclosures/notice-09/index.html'), 'utf8')).toContain(
    '又补一句',
  );
});

test('no page and no feed lists more than fifty of the documents, and the home page a few', () => {
  const listed = (path: string) => {
    const text = readFileSync(join(here, 'dist', path), 'utf8');
    const found = [...text.matchAll(/\/disclosures\/(notice-\d+)\//g)].map(([, id]) => id);
    return new Set(found).size;
  };
  const paths = listFiles(join(here, 'dist'));
  const pages = paths.filter((path) => /\.html$|^feed|^feeds\//.test(path));
  expect(pages.filter((path) => listed(path) > 50)).toEqual([]);
  expect(listed('disclosures/index.html')).toBe(50);
  expect(listed('disclosures/page/2/index.html')).toBeGreaterThan(15);
  expect(listed('feed.xml')).toBe(50);
  expect(listed('index.html')).toBeLessThan(10);
  expect(listed('sitemap/index.html')).toBe(0);
  expect(gzipSync(readFileSync(join(here, 'dist/index.html'))).length).toBeLessThan(30 * 1024);
});

test('a build of what was built already changes nothing', () => {
  expect(run('build', here)).toContain('dist/ 已经是最新的');
});
