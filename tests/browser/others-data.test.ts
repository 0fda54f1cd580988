import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { writeMadeUpFolder } from '#tests/others/made-up-folder.ts';
import { dcatApShapes } from '#tests/site/dcat-ap-shapes.ts';
import { dataPackageSchema, datasetSchema } from '#tests/site/metadata-schemas.ts';
import { schemaFaults } from '#tests/site/schema-faults.ts';
import { serve, type Server } from '#tests/site/server.ts';
import { shaclFaults } from '#tests/site/shacl.ts';
import { accessibilityFaults, overflow, useBrowser } from './browser.ts';
import { fetched, weightOf } from './weight.ts';

/*
 * The way of others' data to a reader: an Open SDG folder is imported, built as a site of its own, in English, and
 * opened. `useBrowser` fails a test that sees an error, a refusal or a request to another host.
 */
const KB = 1024;
const top = mkdtempSync(join(tmpdir(), 'gongkai-others-'));
const dist = join(top, 'site', 'dist');
let server: Server;
const open = useBrowser(() => server.url);

beforeAll(async () => {
  const { folder, site } = writeMadeUpFolder(top);
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const run = (name: string, ...args: string[]) => {
    const all = [`scripts/${name}.ts`, ...args, '--site', site];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { env, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  };
  run('import', '--from', 'open-sdg', folder);
  run('build');
  server = await serve(dist, '/');
});
afterAll(async () => {
  await server?.close();
  rmSync(top, { recursive: true });
});

const LARGE = 'indicators/8-5-1/';
const PAGES = ['', 'indicators/', LARGE, 'indicators/6-1-1/', 'indicators/compare/', 'data/'];

test('no page of an English site holds a Chinese word, but for the guide of the checks', () => {
  const pages = listFiles(dist).filter(
    (path) => /\.(?:html|xml|svg|csv|jsonld|webmanifest)$/.test(path) && !path.startsWith('guide/'),
  );
  expect(pages.length).toBeGreaterThan(30);
  const text = (path: string) => readFileSync(join(dist, path), 'utf8');
  expect(pages.filter((path) => /\p{Script=Han}/u.test(text(path)))).toEqual([]);
  const html = pages.filter((path) => path.endsWith('.html'));
  expect(html.filter((path) => !text(path).includes('<html lang="en"'))).toEqual([]);
});

test('what describes the data holds what its standards require, and names source, licence and language', async () => {
  const json = <T>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as T;
  const { resources, ...about } = json<{ resources: { name: string }[] }>('data/datapackage.json');
  expect(schemaFaults(dataPackageSchema, { ...about, resources })).toEqual([]);
  expect(resources.find(({ name }) => name === '8-5-1')).toMatchObject({
    sources: [{ title: 'Office of Made-Up Figures', path: 'https://example.org/survey' }],
    licenses: [{ title: 'Open Government Licence v3.0' }],
  });
  const catalog = json<Record<string, object>>('data/catalog.jsonld');
  expect((await shaclFaults(catalog, dcatApShapes)).faults).toEqual([]);
  expect(catalog['dct:language']).toMatchObject({ '@id': expect.stringMatching(/\/ENG$/) });
  const page = readFileSync(join(dist, LARGE, 'index.html'), 'utf8');
  const [, data = ''] =
    /<script type="application\/ld\+json">(\{[^<]*"Dataset"[^<]*)</.exec(page) ?? [];
  expect(schemaFaults(datasetSchema, JSON.parse(data))).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ temporalCoverage: '1998-01-01/2021-12-31' });
});

test.each(PAGES)('/%s is accessible and fits a narrow window', async (path) => {
  const page = await open(path, { viewport: { width: 390, height: 800 } });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test('a reader chooses among 9,144 values by 8 dimensions, with less than 60 KB before and 200 KB after', async () => {
  const page = await open(LARGE);
  await page.waitForLoadState('networkidle');
  expect(await weightOf(await fetched(page))).toBeLessThan(60 * KB);
  await page.getByRole('button', { name: 'Choose among 9,144 values by 8 dimensions' }).click();
  const chart = page.locator('figure.chart').first();
  await page.getByRole('checkbox', { name: 'Bell founding' }).check();
  await page.getByRole('checkbox', { name: 'Female', exact: true }).check();
  await page.getByText('Island (19)').click();
  await page.getByRole('checkbox', { name: 'Isle 3', exact: true }).check();
  expect(await page.getByRole('status').innerText()).toMatch(/^48 of 9,144 values$/);
  expect(new URL(page.url()).search).toContain('by.Occupation=Bell+founding');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  expect(await chart.locator('figcaption').innerText()).toContain('28 to 37: 9.59 Crowns in 1998');
  // What prints the choice comes last.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/draw-svg.')),
  );
  await page.waitForLoadState('networkidle');
  expect(await weightOf(await fetched(page))).toBeLessThan(200 * KB);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a small indicator shows notes, estimates and what is missing, and why', async () => {
  const page = await open('indicators/6-1-1/#data');
  const table = await page.locator('.data').innerText();
  for (const words of ['2015/16', '93.3', '91.5', 'Note 2', 'Estimated value', 'suppressed'])
    expect(table).toContain(words);
});

test('an indicator without values says so in the words of its publisher', async () => {
  const page = await open('indicators/13-1-1/');
  expect(await page.locator('main').innerText()).toContain('There are no figures on floods yet');
});
