import { describe, expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';
import { framedPageTypes, pageTypes } from './page-types.ts';

// useBrowser fails a test whose page logs an error, breaks the policy or calls another host.
const open = useBrowser();

test.each(pageTypes)('the page type $name never scrolls sideways', async ({ example }) => {
  const page = await open(example);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `at ${width} px`).toBe(0);
  }
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
