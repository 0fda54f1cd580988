import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** A reader whose browser writes everything twice as large (WCAG 2.2, 1.4.4), on a phone. */
let browser: Browser;
beforeAll(async () => {
  const launch = inject('browser');
  const args = [...(launch.args ?? []), '--blink-settings=defaultFontSize=32'];
  browser = await chromium.launch({ ...launch, args });
});
afterAll(() => browser?.close());
const open = useBrowser();

test.each(pageTypes)('$name is no wider than the window at twice the size', async ({ example }) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 800 },
    baseURL: inject('site').url,
  });
  await page.goto(example);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
  expect(await overflow(page)).toBe(0);
  await page.close();
});

test('which sections miss their aim is marked in a table of cards as in one of rows', async () => {
  for (const width of [390, 1440]) {
    const page = await open('indicators/surface-water-class/', {
      viewport: { width, height: 900 },
    });
    const marks = await page
      .locator('.meets-no')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => mark === 'none' || /是否|达标/.test(mark))).toEqual([]);
  }
});
