import { expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';

const open = useBrowser();

test('colours that the system forces leave the shapes of statuses and the code for cameras', async () => {
  const page = await open('plans/2020/', { forcedColors: 'active' });
  const shapes = await page.evaluate(() =>
    ['met', 'progress', 'unchecked'].map((status) => {
      const shape = document.querySelector(`.tally .status .square-${status}`)!;
      const { borderTopStyle, backgroundImage, backgroundColor } = getComputedStyle(shape);
      return [borderTopStyle, backgroundImage, backgroundColor].join(' ');
    }),
  );
  expect(new Set(shapes).size).toBe(3);
  await page.locator('.qr summary').click();
  const code = page.locator('.qr svg');
  expect(await code.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('a reader who wants less motion gets none: nothing glides, nothing fades', async () => {
  const page = await open('disclosures/2020-work-plan/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    transitions: [...document.querySelectorAll('*')].filter(
      (element) => parseFloat(getComputedStyle(element).transitionDuration) > 0,
    ).length,
  }));
  expect(moving).toEqual({ scroll: 'auto', transitions: 0 });
});

test('at 400 % a long document and a plan still fit: 1280 px shown as 320', async () => {
  for (const path of ['disclosures/2020-work-plan/', 'plans/2020/', 'indicators/pm25/']) {
    const page = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    expect(await overflow(page), path).toBe(0);
  }
});

test('screen readers find the parts of a page by name', async () => {
  const page = await open('disclosures/2020-work-plan/');
  for (const name of ['主导航', '当前位置', '本文章节', '同类文件', '页脚'])
    expect(await page.getByRole('navigation', { name }).count(), name).toBe(1);
  for (const role of ['banner', 'main', 'contentinfo', 'search'] as const)
    expect(await page.getByRole(role).count(), role).toBe(1);
  const named = page.getByRole('group', { name: '阅读方式' });
  expect(await named.count()).toBe(1);
});
