import { loadavg } from 'node:os';
import { join } from 'node:path';
import { linkFolder, listFiles, remove, writeFile } from '#scripts/disk/files.ts';
import { distOf, PROJECT } from '#scripts/disk/project.ts';
import { step } from '#scripts/terminal/progress.ts';
import { costRow } from '#scripts/bench/cost-row.ts';
import { measure, type Cost } from '#scripts/bench/measure.ts';
import { stepsInBrowser } from './in-browser.ts';
import { REGISTER, writeRegister } from './made-up-rows.ts';

/** The site that holds the register. */
const CONFIG = {
  language: 'zh-CN',
  name: '甲市公开',
  nameEn: 'A City in the Open',
  description: '为量时间造的网站。',
  url: 'https://example.gov.cn',
  base: '/',
  official: false,
  bureau: { name: '甲市生态环境局', shortName: '生态环境局', url: 'https://example.gov.cn/' },
  homeIndicators: ['pm25'],
};

/**
 * Builds a small site with one long register of made-up rows, and the same site without it: what the register costs is
 * the difference. Then opens the register in a browser.
 */
export async function runRegisterBench(
  root: string,
  { rows = 100_000, seed }: { rows?: number | undefined; seed: number },
): Promise<number> {
  const site = join(root, '.cache', 'bench', 'register');
  const costs: Record<string, Cost> = {};
  for (const [name, count] of [
    ['without the register', 0],
    ['with it', rows],
  ] as const) {
    remove(site);
    linkFolder(join(PROJECT, 'tests', 'pipeline', 'small-site', 'input'), site);
    writeFile(join(site, 'site.config.json'), JSON.stringify(CONFIG));
    if (count > 0) writeRegister(site, count, seed);
    const build = () =>
      measure([join(PROJECT, 'scripts', 'build.ts'), '--fresh', '--site', site], root);
    costs[name] = await step(name, build);
  }
  console.table(
    Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, costRow(cost)])),
  );
  console.log(
    `${rows} rows, ${listFiles(distOf(site)).length} files; load ${loadavg()[0]!.toFixed(1)}`,
  );
  console.table(await step('在浏览器里', () => stepsInBrowser(distOf(site), REGISTER)));
  return 0;
}
