import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { fetched, weightOf } from './weight.ts';

const open = useBrowser();
const charts = pageTypes.filter(({ chart }) => chart);

test.each(charts)('a chart ($name) is drawn at once and livens up in view', async ({ example }) => {
  // A window so low that the chart lies far below it.
  const page = await open(example, { viewport: { width: 800, height: 40 } });
  const figure = page.locator('main figure.chart').first();
  expect(await figure.locator('svg').filter({ visible: true }).first().isVisible()).toBe(true);
  expect(await figure.locator('canvas').count()).toBe(0);

  await page.setViewportSize({ width: 800, height: 700 });
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('canvas').waitFor({ state: 'visible' });
});

test('the scripts of a page with a chart in view weigh at most 90 KB', async () => {
  const page = await open('indicators/pm25/', { viewport: { width: 800, height: 100 } });
  const before = await scripts();
  await page.setViewportSize({ width: 800, height: 700 });
  await page.locator('main figure.chart').first().scrollIntoViewIfNeeded();
  await page.locator('main figure.chart canvas').first().waitFor({ state: 'visible' });
  const after = await scripts();
  expect(after.length).toBeGreaterThan(before.length);
  expect(await weightOf(after)).toBeLessThan(90 * 1024);

  async function scripts(): Promise<string[]> {
    return (await fetched(page)).filter((name) => name.endsWith('.js'));
  }
});
