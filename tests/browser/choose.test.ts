import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, useBrowser } from './browser.ts';

const open = useBrowser();
const RATES = 'indicators/section-compliance/';

async function form(address: string): Promise<Page> {
  const page = await open(address);
  await page.locator('.choose-form').waitFor();
  return page;
}
const rows = (page: Page) => page.locator('.data tbody tr:not([hidden])');

async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  return (await savedBytes(page, click)).toString();
}

async function savedBytes(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
}

describe('what a reader chooses of an indicator', () => {
  test('changes chart, words, table, download and address, and the address brings it back', async () => {
    const page = await form(RATES);
    expect(await rows(page).count()).toBe(10);
    await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
    await page.locator('figure.chart canvas').first().waitFor();
    await page.getByText('选择区域和时间').click();
    await page.getByRole('checkbox', { name: '普陀区' }).check();
    await page.getByRole('checkbox', { name: '定海区' }).check();
    expect(await rows(page).count()).toBe(4);
    expect(new URL(page.url()).search).toBe('?area=dinghai&area=putuo');
    const words = page.locator('figure.chart figcaption').first();
    expect(await words.innerText()).toContain('普陀区 83.3%');
    expect(await words.innerText()).not.toContain('岱山县');
    expect(await page.getByRole('status').innerText()).toBe('已选 4 / 10 个数据');
    const csv = await saved(page, () => page.getByText('下载选中的数据').click());
    expect(csv.trim().split('\n')).toHaveLength(5);
    const choice = '?area=dinghai&area=putuo';
    const copied = await page.locator('.copy-text').allTextContents();
    // Without a public address citations name none; the frame's does.
    expect(copied.map((text) => text.includes(choice))).toEqual([false, false, false, false, true]);
    expect(copied[4]).toContain(`embed/${choice}" title=`);

    await page.reload();
    await page.locator('.choose-form').waitFor();
    expect(await rows(page).count()).toBe(4);
    expect(await page.getByRole('checkbox', { name: '普陀区' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '全部显示' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await rows(page).count()).toBe(10);
  });

  test('is what every download of the page holds, and what is printed', async () => {
    const page = await form(`${RATES}?area=dinghai&area=putuo`);
    await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
    await page.locator('figure.chart canvas').first().waitFor();
    expect(await page.getByText('只含上面选中的数据').isVisible()).toBe(true);
    const file = (format: string) =>
      savedBytes(page, () =>
        page.locator('.take-away').getByRole('link', { name: format, exact: true }).click(),
      );
    expect((await file('CSV')).toString().trim().split('\n')).toHaveLength(5);
    const json = JSON.parse((await file('JSON')).toString()) as { observations: unknown[] };
    expect(json.observations).toHaveLength(4);
    const svg = (await file('SVG')).toString();
    expect(svg).toContain('普陀区');
    expect(svg).not.toContain('岱山县');
    expect((await file('PNG')).subarray(1, 4).toString()).toBe('PNG');
    const [sheet] = await readXlsxFile(await file('XLSX'));
    expect(sheet!.data).toHaveLength(5);

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('figure.chart .chart-wide').first();
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.textContent()).not.toContain('岱山县');
  });

  test('can be nothing, and the page says so', async () => {
    const page = await form(`${RATES}?area=dinghai&by.控制级别=县控`);
    expect(await page.getByRole('status').innerText()).toBe('没有符合选择的数据。');
  });

  test('narrows the embedded chart as its address says', async () => {
    const page = await open(`${RATES}embed/?area=dinghai&area=putuo`);
    await page.locator('figure.chart canvas').first().waitFor();
    expect(await page.locator('figcaption').innerText()).not.toContain('岱山县');
  });

  test('works as plain links without scripts', async () => {
    const page = await open(RATES, { javaScriptEnabled: false });
    expect(await page.locator('.choose-form').count()).toBe(0);
    await page.getByRole('link', { name: '普陀区', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(
      new URL(`${RATES}only/putuo/`, inject('site').url).pathname,
    );
    expect(await rows(page).count()).toBe(2);
    expect(await page.locator('main').innerText()).toContain('83.3');
    const [csv, json] = await Promise.all(
      ['CSV', 'JSON'].map(async (name) => {
        const link = page.getByRole('link', { name, exact: true });
        return (await fetch(new URL((await link.getAttribute('href'))!, page.url()))).text();
      }),
    );
    expect(csv!.trim().split('\n')).toHaveLength(3);
    expect((JSON.parse(json!) as { observations: unknown[] }).observations).toHaveLength(2);
    const copied = await page.locator('.copy-text').allTextContents();
    expect(copied.slice(0, 4).every((text) => text.includes('地表水断面达标率：普陀区'))).toBe(
      true,
    );
    expect(copied.at(-1)).toContain('/only/putuo/embed/" title="地表水断面达标率：普陀区"');
    await page.locator('summary', { hasText: '嵌入' }).click();
    await page.getByRole('link', { name: '看嵌入的样子' }).click();
    expect(await page.locator('main').innerText()).toContain('83.3');
    expect(await page.locator('main').innerText()).not.toContain('92.3');
  });

  test('meets WCAG 2.2 A and AA', async () => {
    const page = await form(`${RATES}?area=dinghai`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('a table of values', () => {
  test('is sorted by a column, numbers by their size, and taken away as it stands', async () => {
    const page = await open(`${RATES}#data`);
    const values = () => rows(page).locator('td.number').allInnerTexts();
    const button = page.getByRole('button', { name: '按“数值（%）”排序' });
    await button.click();
    expect((await values()).map(Number)).toEqual([
      50, 83.3, 83.3, 92.3, 100, 100, 100, 100, 100, 100,
    ]);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await button.click();
    expect((await values()).map(Number)).toEqual([
      100, 100, 100, 100, 100, 100, 92.3, 83.3, 83.3, 50,
    ]);
    const csv = await saved(page, () => page.getByRole('button', { name: '下载这张表' }).click());
    const lines = csv.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toContain('岱山县');
  });
});
