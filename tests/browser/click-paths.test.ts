import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

/** What the reader sees of the words that the address names: highlighted, inside the window. */
async function target(page: Page) {
  await page.waitForFunction(() => document.querySelector(':target'));
  return page.locator(':target').evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const shown = [element, element.firstElementChild, element.nextElementSibling];
    return {
      section: element.closest('.section')?.id,
      inView: top >= 0 && bottom <= window.innerHeight,
      highlighted: shown.some(
        (part) => part && getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)',
      ),
    };
  });
}

const path = (page: Page) => new URL(page.url()).pathname;

describe.each([
  ['at the root of its host', inject('site').url],
  ['under a sub-path', inject('site').subUrl],
])('%s', (_, site) => {
  const open = useBrowser(() => site);
  const at = (relative: string) => new URL(relative, site).pathname;

  describe.each([390, 1440])('at %i px', (width) => {
    const viewport = { width, height: 800 };

    test('a figure on the home page leads to its indicator, the value of 2019, and the sentence that states it', async () => {
      const page = await open('', { viewport });
      // The theme above it and a home of other words, which is hidden here, lead to the same page.
      await page.locator('main').getByRole('link', { name: 'PM2.5浓度', exact: true }).click();
      expect(path(page)).toBe(at('indicators/pm25/'));

      await page.getByRole('tab', { name: '数据表' }).click();
      const row = page.locator('main table tbody tr').filter({
        has: page.getByRole('rowheader', { name: '2019', exact: false }),
      });
      expect(await row.innerText()).toContain('20');
      await row.getByRole('link').first().click();
      expect(path(page)).toBe(at('disclosures/2020-work-plan/'));
      expect(await target(page)).toEqual({ section: 's1-1', inView: true, highlighted: true });
      expect(await page.locator(':target').innerText()).toContain('20');
    });

    test('a commitment leads to the sentence that makes it, and to its evidence', async () => {
      const page = await open('plans/2020/', { viewport });
      const promises = page.locator('main li[data-status]');
      expect(await promises.count()).toBeGreaterThan(20);
      const kept = page.locator('main li[data-status=met], main li[data-status=progress]').first();

      await kept.getByRole('link').first().click();
      expect(path(page)).toBe(at('disclosures/2020-work-plan/'));
      expect(await target(page)).toMatchObject({
        section: expect.stringMatching(/^s2/),
        inView: true,
        highlighted: true,
      });

      await page.goBack();
      await kept
        .locator('blockquote a[href*="/disclosures/"]:not([href*="/2020-work-plan/"])')
        .first()
        .click();
      expect(path(page)).toMatch(new RegExp(`^${at('disclosures/')}(?!2020-work-plan)`));
      expect(await target(page)).toMatchObject({ inView: true, highlighted: true });
    });
  });

  test('a figure in the text of a disclosure leads to its row in the table', async () => {
    const page = await open('disclosures/2020-work-plan/');
    await page.locator('main a.mark-figure').first().click();
    expect(path(page)).toContain(at('indicators/'));
    expect(await target(page)).toMatchObject({ inView: true, highlighted: true });
  });
});
