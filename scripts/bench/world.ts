import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Failure } from '../command.ts';
import { exists, fileSize, listFiles, readBytes, readOwn, remove, writeFile } from '../files.ts';
import { step } from '../progress.ts';
import { distOf, PROJECT } from '../project.ts';
import { costRow } from './cost-row.ts';
import { measure, type Cost } from './measure.ts';

/** The site that the figures become. */
const CONFIG = {
  language: 'en',
  name: 'Figures of others',
  nameEn: 'Figures of others',
  description: 'Made of an Open SDG data folder.',
  url: 'https://example.org',
  base: '/',
  official: false,
  bureau: { name: 'Their publisher', shortName: 'Publisher', url: 'https://example.org/' },
};

/**
 * Takes the Open SDG data folder of others into a site of its own, checks it, builds it with nothing kept from before,
 * and again after one value changed. Then weighs the pages of its longest tables.
 */
export async function runWorldBench(root: string, { folder }: { folder: string }): Promise<number> {
  if (!exists(join(folder, 'meta')))
    throw new Failure('写出 Open SDG 的数据文件夹：npm run bench -- world --folder 文件夹。');
  const site = join(root, '.cache', 'bench', 'world');
  remove(site);
  const configure = (homeIndicators: string[]) =>
    writeFile(join(site, 'site.config.json'), JSON.stringify({ ...CONFIG, homeIndicators }));
  configure([]);
  const command = (name: string, ...args: string[]) =>
    measure([join(PROJECT, 'scripts', `${name}.ts`), ...args, '--site', site], root);
  const load = loadavg()[0]!;
  const costs: [string, Cost][] = [];
  const run = async (name: string, work: () => Promise<Cost>) =>
    costs.push([name, await step(name, work)]);
  await run('import', () => command('import', '--from', 'open-sdg', folder));
  const longest = listFiles(join(site, 'seeds/observations')).toSorted(
    (a, b) => sizeOf(site, b) - sizeOf(site, a),
  );
  const weighed = longest.slice(0, 2).map((name) => name.replace(/\.csv$/, ''));
  configure(weighed);
  await run('check', () => command('check'));
  await run('whole build', () => command('build', '--fresh'));
  changeOne(join(site, 'seeds/observations', longest.at(-1)!));
  await run('one table edited', () => command('build'));
  console.table(Object.fromEntries(costs.map(([name, cost]) => [name, costRow(cost)])));
  for (const id of weighed) console.log(`${id}: ${weights(distOf(site), id)}`);
  console.log(`load before the first: ${load.toFixed(1)}`);
  remove(site);
  return 0;
}

const sizeOf = (site: string, name: string) =>
  fileSize(join(site, 'seeds/observations', name)) ?? 0;

/** Adds a digit to the first value of a table. */
function changeOne(file: string): void {
  writeFile(file, readOwn(file)!.replace(/^([^,\n]+,[^,\n]+,[^,\n]+,\d[\d.]*),/m, '$17,'));
}

/** What a page takes before a reader does anything, and its data on top of that, gzip. */
function weights(dist: string, id: string): string {
  const html = readOwn(join(dist, 'indicators', id, 'index.html'))!;
  const parts = [...html.matchAll(/(?:<link rel="stylesheet" href|<script[^>]* src)="(\/[^"]+)"/g)];
  const gzip = (bytes: Uint8Array | string) => gzipSync(bytes).length / 1024;
  const page = parts.reduce(
    (sum, [, path]) => sum + gzip(readBytes(join(dist, path!))),
    gzip(html),
  );
  const data = gzip(readBytes(join(dist, 'indicators', `${id}.json`)));
  return `${page.toFixed(0)} KB with styles and scripts, data ${data.toFixed(0)} KB (gzip)`;
}
