import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const PAGE = 'disclosures/2020-work-plan/';

interface Spoken {
  said: string[];
  finish: () => void;
}
declare global {
  interface Window {
    spoken: Spoken;
  }
}

/** A browser with voices of our own: it notes what it is given to say, and ends a sentence when the test says so. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((own) => {
    let last: SpeechSynthesisUtterance | undefined;
    const said: string[] = [];
    window.spoken = { said, finish: () => last?.dispatchEvent(new Event('end')) };
    const engine = {
      getVoices: () => own,
      addEventListener: () => undefined,
      cancel: () => (last = undefined),
      speak: (utterance: SpeechSynthesisUtterance) => {
        last = utterance;
        said.push(utterance.text);
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    window.SpeechSynthesisUtterance = class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
  }, voices);
  await page.reload();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.evaluate(() => window.spoken.said);
const finish = (page: Page) => page.evaluate(() => window.spoken.finish());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join('|'));

test('a page is read sentence by sentence, and the one being read is marked', async () => {
  const page = await open(PAGE);
  await withVoices(page, [{ lang: 'zh-CN', localService: true }]);
  await button(page, '朗读').click();
  expect((await said(page))[0]).toContain('2019年工作回顾和2020年主要工作安排');
  while ((await said(page)).length < 30) await finish(page);
  const sentences = await said(page);
  expect(
    sentences.some((words) =>
      words.endsWith(
        '省级生态环保督察平稳顺利，生态文明体制机制改革继续深入，新区的生态环境质量稳中向好。',
      ),
    ),
  ).toBe(true);
  expect(await marked(page)).toBe(sentences.at(-1));
});

test('reading pauses, goes on with the same sentence, and stops on Escape with the focus back', async () => {
  const page = await open(PAGE);
  await withVoices(page, [{ lang: 'zh_CN', localService: true }]);
  await button(page, '朗读').click();
  await finish(page);
  await button(page, '暂停').click();
  await finish(page);
  const before = await said(page);
  await button(page, '继续').click();
  expect(await said(page)).toEqual([...before, before.at(-1)]);
  await page.keyboard.press('Escape');
  expect(await marked(page)).toBe('');
  expect(await page.locator(':focus').textContent()).toContain('朗读');
});

test.each([
  ['no voice', []],
  ['only a foreign voice', [{ lang: 'en-US', localService: true }]],
  ['only a voice that sends the text away', [{ lang: 'zh-CN', localService: false }]],
])('with %s there is no button', async (_, voices) => {
  const page = await open(PAGE);
  await withVoices(page, voices);
  expect(await button(page, '朗读').isVisible()).toBe(false);
});
