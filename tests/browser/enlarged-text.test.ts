import { expect, test } from 'vitest';
import { overflow, useBrowser, useOnePage } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** A reader whose browser writes everything twice as large (WCAG 2.2, 1.4.4), on a phone. */
const look = useOnePage({}, ['--blink-settings=defaultFontSize=32']);
const open = useBrowser();

test.each(pageTypes)('$name is no wider than the window at twice the size', async ({ example }) => {
  const page = await look(example, { width: 390, height: 800 });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
  expect(await overflow(page)).toBe(0);
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
