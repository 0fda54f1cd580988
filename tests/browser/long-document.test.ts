import { expect, test } from 'vitest';
import { overflow, useBrowser } from './browser.ts';

const open = useBrowser();
const PAGE = 'disclosures/2020-work-plan/';
const WIDE = { viewport: { width: 1440, height: 900 } };

test('the list of sections marks the one being read', async () => {
  const page = await open(PAGE, WIDE);
  const current = page.locator('.section-nav [aria-current]');
  for (const id of ['s1-3', 's2-1']) {
    await page.evaluate((section) => document.getElementById(section)!.scrollIntoView(), id);
    await page.waitForFunction(
      (hash) =>
        document.querySelector('.section-nav [aria-current]')?.getAttribute('href') === hash,
      `#${id}`,
    );
    expect(await current.count()).toBe(1);
    expect(await current.isVisible()).toBe(true);
  }
});

test('a section’s address can be copied beside its heading', async () => {
  const page = await open(PAGE, { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: /^复制本节链接：（三）提升示范创建水平/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toMatch(/\/disclosures\/2020-work-plan\/$/);
  expect(new URL(copied).hash).toBe('#s1-3');
});

test('a picture in a text is no wider than a phone, and keeps its shape', async () => {
  const page = await open(PAGE, { viewport: { width: 390, height: 900 } });
  const shape = await page.evaluate(() => {
    const picture = document.createElement('img');
    Object.assign(picture, { src: '/icon.svg', width: 1600, height: 1600 });
    document.querySelector('.body p')!.append(picture);
    const { width, height } = picture.getBoundingClientRect();
    return width / height;
  });
  expect(await overflow(page)).toBe(0);
  expect(shape).toBeCloseTo(1, 1);
});

test('a text says how long it is, how long it takes, and by what rule', async () => {
  const page = await open(PAGE);
  const words = await page.locator('.text-length').innerText();
  const [, characters = '', minutes] = /约 ([\d,]+) 字，读完约 (\d+) 分钟/.exec(words) ?? [];
  const rule = /每分钟读 (\d+) 字/.exec(words)?.[1];
  expect(Number(minutes)).toBe(Math.round(Number(characters.replace(',', '')) / Number(rule)));
});

test('marked words in a text lead to the figure’s row or the plan’s item', async () => {
  const page = await open(PAGE);
  const [figure, promise] = await Promise.all(
    ['figure', 'promise'].map((kind) =>
      page.locator(`.body .mark-${kind}`).first().getAttribute('href'),
    ),
  );
  expect(figure).toMatch(/\/indicators\/[a-z0-9-]+\/#p/);
  expect(promise).toMatch(/\/plans\/2020\/#2020-\d+$/);
});
