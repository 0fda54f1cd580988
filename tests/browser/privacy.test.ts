import { expect, test } from 'vitest';
import { useBrowser, useOnePage } from './browser.ts';
import { pageTypes } from './page-types.ts';

// useBrowser fails a test whose page calls another host.
const open = useBrowser();
const look = useOnePage();

test.each(pageTypes)(
  'the page type $name stores no cookie and nothing that could name a reader',
  async ({ example }) => {
    const page = await look(example);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ).toEqual(['', 0, 0]);
  },
);

test('an application is filled in, by keys alone, without a request, an address that tells or a trace', async () => {
  const page = await open('request/');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = page.url();
  for (const field of await page
    .locator('.request-form input:not([type=radio], [type=checkbox]), .request-form textarea')
    .all()) {
    await field.fill('甲乙丙');
    await field.press('Enter');
  }
  await page.getByLabel('公民').check();
  await page.getByLabel('邮寄').check();
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.getByRole('button', { name: '打印或存为 PDF' }).click();
  expect(await page.locator('[data-printed]').count()).toBe(1);
  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('甲乙丙');
  expect(await page.locator('.request-form form, form .request-form').count()).toBe(0);
});

test('an application is printed alone, with lines to sign on, scripts or not', async () => {
  const page = await open('request/', { javaScriptEnabled: false });
  await page.getByLabel('姓名或者名称').fill('甲');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('签名或者盖章').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: '谁可以申请' }).isVisible()).toBe(false);
  expect(await page.getByLabel('姓名或者名称').inputValue()).toBe('甲');
});
