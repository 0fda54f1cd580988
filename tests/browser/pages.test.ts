import { expect, test } from 'vitest';
import { overflow, useBrowser, useOnePage } from './browser.ts';
import { framedPageTypes, pageTypes } from './page-types.ts';

// Both fail a test whose page logs an error, breaks the policy or calls another host.
const open = useBrowser();
const look = useOnePage();

test.each(pageTypes)('the page type $name never scrolls sideways', async ({ example }) => {
  const page = await look(example);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `at ${width} px`).toBe(0);
  }
});

test.each(framedPageTypes)(
  'the page type $name prints its main part without the ways round the site',
  async ({ example }) => {
    const page = await look(example);
    await page.emulateMedia({ media: 'print' });
    // Its title, or that of the one part that is printed of it.
    const title = page.locator('main :is(h1, h2)').filter({ visible: true }).first();
    expect(await title.isVisible()).toBe(true);
    for (const role of ['navigation', 'search', 'button'] as const) {
      // Headings of a table that can be sorted are headings on paper.
      const printed = page
        .getByRole(role)
        .and(page.locator(':not(th *)'))
        .filter({ visible: true });
      expect(await printed.allInnerTexts(), `${role} on paper`).toEqual([]);
    }
  },
);

test('the keyboard comes to the skip link first, sees it and follows it', async () => {
  const page = await open('disclosures/2020-work-plan/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.textContent()).toBe('跳到正文');
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((focus) => focus.closest('main')?.id)).toBe('main');
});

test('a document without sections to list has the whole width for its text', async () => {
  const page = await open('disclosures/2024-11-surface-water/', {
    viewport: { width: 1440, height: 900 },
  });
  const text = await page.locator('.document .body').boundingBox();
  expect(text!.width).toBeGreaterThan(500);
});
