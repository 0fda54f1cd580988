import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { READING_MODES, readAs } from './reading-modes.ts';
import { smallWords } from './small-words.ts';
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

describe('to elders a chart, alive or not,', () => {
  const elder = READING_MODES.find(({ name }) => name === 'elder')!;
  const seen = (page: Page) => page.locator('main figure.chart svg').filter({ visible: true });

  test.each([390, 1440])('is shown in words of 18 pt at least, %i wide', async (width) => {
    const page = await open('indicators/pm25/', { viewport: { width, height: 900 } });
    const figure = page.locator('main figure.chart').first();
    await figure.scrollIntoViewIfNeeded();
    const canvas = figure.locator('canvas');
    await canvas.waitFor({ state: 'visible' });
    await readAs(page, elder);
    expect(await canvas.isVisible()).toBe(false);
    expect(await seen(page).count()).toBe(1);
    expect(await smallWords(page, 24)).toEqual([]);
    const words = await seen(page).locator('text').allTextContents();
    expect(words).toEqual(expect.arrayContaining(['21', '17', '2023', '舟山市']));
  });

  test('gives way to its words where they say it better', async () => {
    const page = await open('indicators/surface-water-class/');
    await page.setViewportSize({ width: 390, height: 900 });
    await readAs(page, elder);
    expect(await seen(page).count()).toBe(0);
    expect(await page.locator('main figure.chart figcaption').innerText()).toContain('未达标');
  });

  test('follows what its address chooses', async () => {
    const page = await open('indicators/section-compliance/?area=putuo&area=dinghai', {
      viewport: { width: 390, height: 900 },
    });
    const figure = page.locator('main figure.chart').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('canvas').waitFor({ state: 'visible' });
    await readAs(page, elder);
    const words = () => seen(page).first().textContent();
    await expect.poll(words).not.toContain('岱山县');
    expect(await words()).toContain('普陀区');
  });
});

describe('the keys of a chart', () => {
  test('walk from point to point, and value and source are read out', async () => {
    const page = await open('indicators/pm25/');
    const figure = page.locator('main figure.chart').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('canvas').waitFor({ state: 'visible' });
    const chart = figure.getByRole('application', { name: /PM2.5浓度/ });
    await chart.focus();
    const spoken = () => figure.locator('[aria-live]').textContent();
    const said: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await page.keyboard.press(key);
      said.push(await spoken());
    }
    const report = '舟山市生态环境局2023年工作回顾和2024年主要工作安排';
    expect(said).toEqual([
      '舟山市，2018年，21 微克/立方米，推算',
      expect.stringMatching(
        /^舟山市，2019年，20 微克\/立方米，.*2019年工作回顾和2020年主要工作安排$/,
      ),
      `舟山市，2023年，17 微克/立方米，${report}`,
      expect.stringMatching(/^市区，2021年，15 微克\/立方米，/),
      expect.stringMatching(/^舟山市，2018年/),
      expect.stringMatching(/^舟山市，2018年/),
    ]);
    await page.keyboard.press('Escape');
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(false);
  });
});

describe('an embedded chart', () => {
  test('shows chart, numbers and source without scripts', async () => {
    const page = await open('indicators/pm25/embed/', { javaScriptEnabled: false });
    expect(await page.locator('svg').filter({ visible: true }).count()).toBe(1);
    await page.getByText('数据表').click();
    expect(await page.locator('table tbody tr').count()).toBe(6);
    expect(await page.locator('.embed-source').innerText()).toContain('等 5 份文件');
  });

  test('makes its frame as high as it is, and follows when it grows', async () => {
    const page = await open('');
    const site = new URL('./', page.url()).href;
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${site}indicators/pm25/embed/" width="100%" height="480"></iframe><script src="${site}embed.js" async></script>`,
      }),
    );
    await page.goto(`${site}around.html`);
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.waitForFunction(() => document.querySelector('iframe')!.height !== '480');
    const before = await height();
    await page.frameLocator('iframe').getByText('数据表').click();
    await page.waitForFunction(
      (was) => document.querySelector('iframe')!.clientHeight > was,
      before,
    );
    expect(await height()).toBeGreaterThan(before + 100);
  });
});

test('a live chart takes the colours of high contrast when they are chosen', async () => {
  const page = await open('indicators/pm25/');
  const canvas = page.locator('main figure.chart canvas').first();
  await canvas.scrollIntoViewIfNeeded();
  await canvas.waitFor({ state: 'visible' });
  /** How many pixels have just the colour of the first line. */
  const inked = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--chart-1)';
      const line = getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
      probe.remove();
      const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (line.every((part, index) => data[at + index] === part) && data[at + 3] === 255) count++;
      return { line, count };
    });
  // It is drawn in a frame of its own, some time after it is shown or asked to change.
  const isInked = () => expect.poll(async () => (await inked()).count).toBeGreaterThan(50);
  await isInked();
  const before = await inked();
  await page.getByRole('button', { name: '高对比', exact: true }).click();
  await isInked();
  expect((await inked()).line).not.toEqual(before.line);
});

describe('where a reader’s own colours are forced', () => {
  test.each(['light', 'dark'] as const)(
    'lines and letters of a chart take them, drawn and live (%s)',
    async (colorScheme) => {
      const page = await open('indicators/pm25/', { forcedColors: 'active', colorScheme });
      const figure = page.locator('main figure.chart').first();
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      const drawn = await figure
        .locator('.chart-wide [stroke="var(--chart-1)"], .chart-wide [stroke="var(--chart-limit)"]')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
      expect(drawn.length).toBeGreaterThan(3);
      expect(new Set(drawn)).toEqual(new Set([ink]));

      await figure.scrollIntoViewIfNeeded();
      await figure.locator('canvas').waitFor({ state: 'visible' });
      const inked = await figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let coloured = 0;
        let visible = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3]! < 250) continue;
          visible++;
          const [red, green, blue] = data.subarray(at, at + 3);
          if (Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!) > 40) coloured++;
        }
        return { visible, coloured };
      });
      expect(inked.visible).toBeGreaterThan(500);
      expect(inked.coloured).toBe(0);
    },
  );
});
