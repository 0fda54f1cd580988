import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from '../site/server.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { pageTypes } from './page-types.ts';

/*
 * Pictures of every page type of dist/, narrow and wide, light and dark, for people to look at:
 *   npm run build && node tests/browser/screenshots.ts [name of a page type…]
 */
const FOLDER = '.cache/screenshots';
const only = process.argv.slice(2);

await mkdir(FOLDER, { recursive: true });
const server = await serve('dist', '/');
const { launch } = await findBrowser();
const browser = await chromium.launch(launch);
for (const { name, example } of pageTypes) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const width of [390, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(new URL(example, server.url).href, { waitUntil: 'networkidle' });
      const file = `${FOLDER}/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      await page.close();
      console.log(file);
    }
  }
}
await browser.close();
await server.close();
