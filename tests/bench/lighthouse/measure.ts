import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { pageTypes } from '../../browser/page-types.ts';
import { serve } from '../../site/server.ts';

/*
 * Lighthouse on one page of every type of dist/, with its own phone profile (slow 4G, a slow processor, imitated):
 * started by `npm run bench -- lighthouse`, which installs it and says where.
 */

/** The aims: everything whole, but for performance, which hangs on the machine. */
const AIMS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof AIMS;

interface Result {
  lhr: { categories: Record<Category, { score: number | null }> };
}
type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

const [packages = ''] = process.argv.slice(2);
const entry = pathToFileURL(join(packages, 'lighthouse', 'core', 'index.js')).href;
const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };

const server = await serve('dist', '/');
const { name: browserName, launch } = await findBrowser();
const port = 9300 + Math.floor(Math.random() * 600);
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--remote-debugging-port=${port}`],
});
const categories = Object.keys(AIMS) as Category[];
console.log(`${browserName}\n${['页面', ...categories].join('\t')}`);
let missed = 0;
for (const { name, example } of pageTypes) {
  const result = await lighthouse(new URL(example, server.url).href, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
  });
  const scores = categories.map((category) =>
    Math.round(100 * (result?.lhr.categories[category].score ?? 0)),
  );
  missed += categories.filter((category, at) => scores[at]! < AIMS[category]).length;
  console.log([name, ...scores].join('\t'));
}
await browser.close();
await server.close();
console.log(missed === 0 ? '全部达到目标。' : `${missed} 项没有达到目标。`);
process.exit(missed === 0 ? 0 : 1);
