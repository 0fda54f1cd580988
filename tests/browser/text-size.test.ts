import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';

const open = useBrowser();
const textSize = (page: Page) =>
  page
    .locator('main .body p')
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test('the size of text is the reader’s, here and on the next page', async () => {
  const page = await open('disclosures/2020-work-plan/');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const standard = await textSize(page);
  expect(await button('中').getAttribute('aria-pressed')).toBe('true');

  await button('大').click();
  expect(await button('大').getAttribute('aria-pressed')).toBe('true');
  const large = await textSize(page);
  expect(large).toBeGreaterThan(standard * 1.1);

  await page.goto('disclosures/2021-work-plan/');
  expect(await textSize(page)).toBe(large);
  expect(await button('大').getAttribute('aria-pressed')).toBe('true');

  await button('中').click();
  await page.reload();
  expect(await textSize(page)).toBe(standard);
});

test('large text still fits a narrow window', async () => {
  const page = await open('disclosures/2020-work-plan/', { viewport: { width: 320, height: 800 } });
  await page.getByRole('button', { name: '大', exact: true }).click();
  expect(await overflow(page)).toBe(0);
});
