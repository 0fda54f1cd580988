import { expect, test } from 'vitest';
import { useOnePage } from './browser.ts';
import { pageTypes } from './page-types.ts';

const look = useOnePage({ javaScriptEnabled: false });

test.each(pageTypes)(
  'without JavaScript, the page type $name shows all it has',
  async ({ example, chart, table }) => {
    const page = await look(example);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    if (chart) {
      const drawing = page.locator('main figure.chart svg').filter({ visible: true }).first();
      expect((await drawing.boundingBox())?.width).toBeGreaterThan(200);
      expect(await drawing.locator('text').count()).toBeGreaterThan(3);
    }
    if (table) {
      const rows = page.locator('main table tbody tr');
      expect(await rows.count(), 'rows of its table').toBeGreaterThan(2);
    }
  },
);

test('without JavaScript, no button stands there that does nothing', async () => {
  const page = await look('disclosures/2020-work-plan/');
  const buttons = await page.locator('button').filter({ visible: true }).allInnerTexts();
  expect(buttons).toEqual(['搜索']); // a form's button works without scripts
});

test('without JavaScript, chart, table and map stand below one another, and the tabs are links to them', async () => {
  const page = await look('indicators/section-compliance/');
  const links = page.locator('.tab-list a');
  expect(await links.allInnerTexts()).toEqual(['图', '数据表', '地图']);
  for (const place of await links.evaluateAll((all) =>
    all.map((own) => (own as HTMLAnchorElement).hash),
  ))
    expect(await page.locator(place).isVisible(), place).toBe(true);
});
