import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = useBrowser();
const WITHOUT = { javaScriptEnabled: false };

describe.each(pageTypes)('without JavaScript, the page type $name', ({ example, chart, table }) => {
  test('shows its heading and words', async () => {
    const page = await open(example, WITHOUT);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
  });

  test.runIf(chart)('shows its chart', async () => {
    const page = await open(example, WITHOUT);
    const drawing = page.locator('main figure svg').first();
    expect((await drawing.boundingBox())?.width).toBeGreaterThan(200);
    expect(await drawing.locator('text').count()).toBeGreaterThan(3);
  });

  test.runIf(table)('shows its figures in a table', async () => {
    const page = await open(example, WITHOUT);
    const rows = page.locator('main table tbody tr').filter({ visible: true });
    expect(await rows.count()).toBeGreaterThan(2);
  });
});

test('without JavaScript, no button stands there that does nothing', async () => {
  const page = await open('disclosures/2020-work-plan/', WITHOUT);
  const buttons = await page.locator('button').filter({ visible: true }).allInnerTexts();
  expect(buttons).toEqual(['搜索']); // a form's button works without scripts
});
