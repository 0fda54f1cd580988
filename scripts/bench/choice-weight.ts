import { chromium } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { serveCounting } from './counting-server.ts';

/** What a reader has fetched of an indicator's page, in KB as hosts send it (gzip), all requests counted. */
export interface ChoiceWeight {
  before: number;
  /** After the first member of the first dimension was chosen and the chart redrawn, the form for print included. */
  after: number;
  requests: number;
}

/** Opens the pages of large indicators in a browser, in a new profile each, and chooses. */
export async function weighChoices(
  dist: string,
  ids: string[],
): Promise<Map<string, ChoiceWeight>> {
  const server = await serveCounting(dist);
  const browser = await chromium.launch((await findBrowser()).launch);
  const weights = new Map<string, ChoiceWeight>();
  try {
    for (const id of ids) {
      const page = await (await browser.newContext()).newPage();
      server.take();
      await page.goto(`${server.url}indicators/${id}/`, { waitUntil: 'networkidle' });
      const first = server.take();
      await page.locator('[data-choose] button').click();
      await page.locator('.choose-form input').first().check();
      const chart = page.locator('figure.chart').first();
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('canvas').waitFor();
      // What prints the choice comes last.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/draw-svg.')),
      );
      await page.waitForLoadState('networkidle');
      const all = [...first, ...server.take()];
      const kilobytes = (files: typeof all) =>
        files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
      weights.set(id, { before: kilobytes(first), after: kilobytes(all), requests: all.length });
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return weights;
}
