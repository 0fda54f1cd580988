import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/** What has the focus: its name, and whether a reader sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inSight: width > 0 && bottom > 0 && top < window.innerHeight,
      inside: element.closest('footer, main, header, .strip, .skip')?.tagName ?? '',
    };
  });

/** Presses Tab until the focus is on something of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).name.startsWith(name)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

describe('with the keyboard alone', () => {
  test.each(['disclosures/2020-work-plan/', 'indicators/pm25/', 'plans/2020/'])(
    'everything in %s up to the text shows that it has the focus',
    async (path) => {
      const page = await open(path);
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const { name, outlined, inSight } = await focused(page);
        expect({ name, outlined, inSight }).toEqual({ name, outlined: true, inSight: true });
      }
    },
  );

  test('the elders’ version is entered and left', async () => {
    const page = await open('disclosures/2020-work-plan/');
    await tabTo(page, '长辈版');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
    await page.keyboard.press('Space');
    expect(await page.locator('html').getAttribute('data-mode')).toBe(null);
  });

  test('a section is chosen in the list, and reading goes on in it', async () => {
    const page = await open('disclosures/2020-work-plan/');
    await tabTo(page, '本文章节');
    await page.keyboard.press('Enter');
    await tabTo(page, '（三）提升示范创建水平');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#s1-3$/);
    await page.keyboard.press('Tab');
    const section = await page.evaluate(() => document.activeElement?.closest('.section')?.id);
    expect(section).toMatch(/^s1-3/);
  });

  test('a plan is narrowed by its status, and by words that stay in the address', async () => {
    const page = await open('plans/2020/');
    await tabTo(page, '已公开进展');
    await page.keyboard.press('Enter');
    const shown = page.locator('.promise').filter({ visible: true });
    const statuses = await shown.evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset['status']),
    );
    expect(new Set(statuses)).toEqual(new Set(['progress']));

    await page.goto('plans/2020/');
    await page.getByLabel('在这些事项里找').fill('督察');
    const found = await shown.allInnerTexts();
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((text) => text.includes('督察'))).toBe(true);
    expect(await page.getByText(`找到 ${found.length} 项`).isVisible()).toBe(true);
    await page.reload();
    expect(await shown.count()).toBe(found.length);
  });

  test('chart, table and map of an indicator are tabs, and the address says which is open', async () => {
    const page = await open('indicators/section-compliance/');
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    const shown = () => page.getByRole('tabpanel').filter({ visible: true }).getAttribute('id');
    await tabTo(page, '图');
    expect(await tab('图').getAttribute('aria-selected')).toBe('true');
    const opened: (string | null)[][] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await page.keyboard.press(key);
      opened.push([(await focused(page)).name, new URL(page.url()).hash, await shown()]);
    }
    expect(opened).toEqual([
      ['数据表', '#data', 'data'],
      ['地图', '#map', 'map'],
      ['图', '#chart', 'chart'],
      ['地图', '#map', 'map'],
      ['图', '#chart', 'chart'],
      ['地图', '#map', 'map'],
    ]);
    // One stop of Tab for all tabs, and what is open is kept by the address.
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).not.toBe('图');
    await page.reload();
    expect(await shown()).toBe('map');
  });

  test('the address of a row opens the table that holds it', async () => {
    const page = await open('indicators/section-compliance/');
    const row = page.locator('#data tr[id]').last();
    await page.goto(`${page.url()}#${encodeURIComponent((await row.getAttribute('id'))!)}`);
    await expect.poll(() => row.isVisible()).toBe(true);
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
  });
});
