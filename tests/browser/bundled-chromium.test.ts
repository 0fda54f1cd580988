import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundledChromiumRuns } from '#scripts/browser/bundled-chromium.ts';
import { findBrowser } from '#scripts/browser/find-browser.ts';

// On a machine with a browser of its own this way is not taken: so that it does not rot, it is tried everywhere.
test.runIf(bundledChromiumRuns)(
  'the Chromium in the packages starts and draws Chinese',
  async () => {
    const { launch } = await findBrowser('bundled');
    const browser = await chromium.launch(launch);
    const page = await browser.newPage({ viewport: { width: 100, height: 100 } });
    const draw = async (sign: string) => {
      await page.setContent(`<p style="font: 60px sans-serif">${sign}</p>`);
      return (await page.screenshot()).toString('base64');
    };
    const [blank, missing, first, second] = [
      await draw(' '),
      await draw('\u{e000}'),
      await draw('舟'),
      await draw('山'),
    ];
    await browser.close();
    expect(new Set([blank, missing, first, second]).size).toBe(4);
  },
);

test('a browser that nobody has is named with the ways out', async () => {
  await expect(findBrowser('none')).rejects.toThrow('没有找到能运行的 Chromium 浏览器');
});

test('a wrong CHROME_PATH is not passed over in silence', async () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = '/nowhere/chromium';
  try {
    await expect(findBrowser('')).rejects.toThrow('CHROME_PATH /nowhere/chromium');
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
