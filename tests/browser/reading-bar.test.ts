import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const PAGE = 'disclosures/2020-work-plan/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the elders’ version', () => {
  test('is chosen with one button, stays on the next page, and is left with one', async () => {
    const page = await open('');
    await button(page, '长辈版').click();
    await page.getByRole('link', { name: '公开信息', exact: true }).click();
    await page.waitForURL('**/disclosures/');
    // A page names its buttons once it has come whole.
    const leave = button(page, '退出长辈版');
    await leave.waitFor();
    await leave.click();
    await page.reload();
    await button(page, '长辈版').waitFor();
  });

  test('has fewer choices than the standard one', async () => {
    const page = await open(PAGE);
    // The marked words of the text are the text: this document has a hundred.
    const choices = () =>
      page.locator('a:not([class*=mark-]), button, summary').filter({ visible: true }).count();
    const standard = await choices();
    await button(page, '长辈版').click();
    expect(await choices()).toBeLessThan(standard * 0.8);
  });
});

test('high contrast is black on white, and remembered', async () => {
  const page = await open(PAGE);
  await button(page, '高对比').click();
  await page.reload();
  expect(await button(page, '高对比').getAttribute('aria-pressed')).toBe('true');
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await button(page, '高对比').click();
  expect(await colours()).not.toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('what was chosen is there before the page is first drawn', async () => {
  const page = await open('');
  await page.evaluate(() => localStorage.setItem('mode', 'elder'));
  // Only a script that the parser waits for can do this before the body exists.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['seen'] = document.documentElement.dataset['mode'] ?? '';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.locator('html').getAttribute('data-seen')).toBe('elder');
});

test('nothing is kept but what the reader chose, and no cookie', async () => {
  const page = await open(PAGE);
  await button(page, '大').click();
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  expect(kept).toEqual({ size: 'large' });
  expect(await page.context().cookies()).toEqual([]);
});
