import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { serve } from '#tests/site/server.ts';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { pageTypes } from './page-types.ts';
import { READING_MODES, readAs } from './reading-modes.ts';

/*
 * Pictures of every page type of dist/, narrow and wide, in every reading mode, and one on paper as PDF, for people
 * to look at:
 *   npm run build && node tests/browser/screenshots.ts [name of a page type or of a mode…]
 */
const FOLDER = '.cache/screenshots';
const chosen = new Set(process.argv.slice(2));
const some = <T extends { name: string }>(all: T[]): T[] => {
  const named = all.filter(({ name }) => chosen.has(name));
  return named.length > 0 ? named : all;
};
const modes = [...READING_MODES, { name: 'paper' } as const];

await mkdir(FOLDER, { recursive: true });
const server = await serve('dist', '/');
const { launch } = await findBrowser();
const browser = await chromium.launch(launch);
for (const { name, example } of some(pageTypes)) {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(new URL(example, server.url).href, { waitUntil: 'networkidle' });
  for (const mode of some(modes)) await take(page, mode, `${FOLDER}/${name.replaceAll(' ', '-')}`);
  await page.close();
}
await browser.close();
await server.close();

async function take(page: Page, mode: (typeof modes)[number], file: string): Promise<void> {
  if (!('chosen' in mode)) {
    await readAs(page, READING_MODES[0]!);
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
    console.log(`${file}.pdf`);
    return;
  }
  await readAs(page, mode);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const path = `${file}-${width}-${mode.name}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
