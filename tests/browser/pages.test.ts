import { describe, expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';
import { framedPageTypes, pageTypes } from './page-types.ts';

// useBrowser fails a test whose page logs an error, breaks the policy or calls another host.
const open = useBrowser();

describe.each(pageTypes)('the page type $name', ({ example }) => {
  test.each([320, 390, 1440])('never scrolls sideways at %i px', async (width) => {
    const page = await open(example, { viewport: { width, height: 800 } });
    expect(await overflow(page)).toBe(0);
  });
});

describe.each(framedPageTypes)('the page type $name', ({ example }) => {
  test('lets the keyboard skip to its main part', async () => {
    const page = await open(example);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('跳到正文');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
  });

  test('prints its main part without the ways round the site', async () => {
    const page = await open(example);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    for (const nav of await page.getByRole('navigation').all()) {
      expect(await nav.isVisible(), (await nav.getAttribute('aria-label')) ?? 'navigation').toBe(
        false,
      );
    }
    expect(await page.getByRole('search').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
