import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { unifiedIdeographs } from '#scripts/import/pdf/unified-ideographs.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const PAGE = 'disclosures/2020-work-plan/';

test('sharing hands the page’s public address to the system, and has no button without it', async () => {
  const page = await open(PAGE);
  const share = page.getByRole('button', { name: '分享', exact: true });
  expect(await share.isVisible()).toBe(false);
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.title = data!.url!;
      return Promise.resolve();
    };
  });
  await page.reload();
  await share.click();
  expect(await page.title()).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
});

test('on paper the page ends with its address and code, and the margin names it', async () => {
  const page = await open(PAGE);
  await page.emulateMedia({ media: 'print' });
  const address = page.getByText('本页网址');
  expect(await address.innerText()).toContain('/disclosures/2020-work-plan/');
  expect(await page.locator('.qr svg').isVisible()).toBe(true);
  const margin = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--running'),
  );
  expect(margin).toContain('2020年主要工作安排');
  expect(margin).toContain('001008009005022/2020-123233');
});

/** The words of each sheet of paper that a page is printed on. */
async function sheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(pdf));
  // Debian's Chromium with Noto's font writes some characters as radicals: ⼭ for 山.
  return text.map((words) => unifiedIdeographs(words).text.replaceAll(/\s/g, ''));
}

test('the application for disclosure is one sheet, without what surrounds it on the screen', async () => {
  const [sheet, ...more] = await sheets(await open('request/'));
  expect(more).toEqual([]);
  expect(sheet).toMatch(/政府信息公开申请表.*致舟山市生态环境局.*签名或者盖章/);
  expect(sheet).not.toMatch(/谁可以申请|本页网址|演示站点/);
});

test('on paper a chart stands with its numbers', async () => {
  const paper = (await sheets(await open('articles/pm25-2018-2023/'))).join('');
  expect(paper).toContain('PM2.5日均浓度20微克/立方米');
});
