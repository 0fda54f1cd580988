import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';
import { READING_MODES, readAs } from './reading-modes.ts';

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

test('a table whose columns large text would squeeze shows its rows as cards, on a wide screen too', async () => {
  const page = await open('indicators/pm25/', { viewport: { width: 1440, height: 900 } });
  const squeezed = () =>
    page.locator('.data td').evaluateAll((cells) =>
      cells
        .map((cell) => ({ cell, em: parseFloat(getComputedStyle(cell).fontSize) }))
        .filter(({ cell, em }) => cell.clientWidth < 8 * em && cell.clientHeight > 6 * em)
        .map(({ cell }) => cell.textContent!.trim())
        .filter((words) => words.length > 12),
    );
  expect(await squeezed()).toEqual([]);
  await readAs(
    page,
    READING_MODES.find(({ name }) => name === 'elder')!,
  );
  expect(await squeezed()).toEqual([]);
});
