import { expect, test } from 'vitest';
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
