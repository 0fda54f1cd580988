import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { bureauWords } from '#tests/architecture/bureau-words.ts';
import { serve, type Server } from './server.ts';

const SITE = 'examples/wenzhou';
const dist = join(SITE, 'dist');
let server: Server;

beforeAll(async () => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--site', SITE],
    { env, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  server = await serve(dist, '/');
});
afterAll(() => server?.close());

const page = async (path: string) => {
  const answer = await fetch(server.url + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return parseHTML(await answer.text()).document;
};
const words = (document: Document) => document.body.textContent.replace(/\s+/g, '');

test('no built file of the second bureau holds a word of the first', () => {
  const pattern = new RegExp(
    bureauWords('.')
      .map((word) => (/^[\w.]+$/.test(word) ? `\\b${word}\\b` : word))
      .join('|'),
    'i',
  );
  const texts = listFiles(dist).filter((path) =>
    /\.(?:html|xml|svg|csv|json|jsonld|js|css|txt|webmanifest)$|_headers$/.test(path),
  );
  expect(texts.length).toBeGreaterThan(250);
  // Digests of files are letters and digits at random.
  const held = texts.flatMap((path) => {
    const text = readFileSync(join(dist, path), 'utf8').replace(/\b[0-9a-f]{12,}\b/g, '');
    const [found] = pattern.exec(text) ?? [];
    return found ? [`${path}: ${found}`] : [];
  });
  expect(held).toEqual([]);
});

test('its home page speaks of the city, and leads to its own bureau', async () => {
  const home = await page('');
  expect(home.title).toContain('温州生态环境公开');
  const figures = home.querySelector('.home-figures')!.textContent.replace(/\s+/g, '');
  expect(figures).toMatch(/PM2\.5月均浓度.*32.*微克\/立方米/);
  expect(home.querySelector('a[href="https://sthjj.wenzhou.gov.cn/"]')).not.toBeNull();
});

test('a county is read with its value of the year before, its change and the row that states them', async () => {
  const text = words(await page('indicators/pm25-month/'));
  expect(text).toContain('鹿城区');
  expect(text).toMatch(/36.*25/);
  const report = await page('disclosures/2025-02-air-report/');
  expect(words(report)).toContain('鹿城区3611258+44.0%');
  expect(report.querySelectorAll('.mark-row').length).toBeGreaterThan(20);
});

test('it is read in English, and what is absent is said', async () => {
  expect(words(await page('en/indicators/pm25-month/'))).toContain('LuchengDistrict');
  expect(words(await page('plans/'))).toContain('还没有逐件列出的计划事项');
  expect(words(await page('about/'))).toContain('没有计划事项');
});
