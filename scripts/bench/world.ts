import { loadavg } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import { exists, fileSize, listFiles, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { distOf, PROJECT } from '#scripts/disk/project.ts';
import { weighChoices } from './choice-weight.ts';
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
 * and three times more after one value changed. Then weighs the pages of its longest tables before and after a choice.
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
  for (const time of [1, 2, 3]) {
    changeOne(join(site, 'seeds/observations', longest.at(-1)!));
    await run(`one table edited (${time})`, () => command('build'));
  }
  console.table(Object.fromEntries(costs.map(([name, cost]) => [name, costRow(cost)])));
  const there = MEASURED.filter((id) => longest.includes(`${id}.csv`));
  const pages = [...new Set([...weighed, ...there])];
  for (const [id, { before, after, requests }] of await weighChoices(distOf(site), pages))
    console.log(
      `${id}: ${before.toFixed(0)} KB, after a choice ${after.toFixed(0)} KB (gzip, ${requests} requests)`,
    );
  console.log(`load before the first: ${load.toFixed(1)}`);
  remove(site);
  return 0;
}

/** Pages of the UK's figures that were measured of Open SDG, too. */
const MEASURED = ['11-6-2', '8-5-1'];

const sizeOf = (site: string, name: string) =>
  fileSize(join(site, 'seeds/observations', name)) ?? 0;

/** Adds a digit to the first value of a table. */
function changeOne(file: string): void {
  writeFile(file, readOwn(file)!.replace(/^([^,\n]+,[^,\n]+,[^,\n]+,\d[\d.]*),/m, '$17,'));
}
