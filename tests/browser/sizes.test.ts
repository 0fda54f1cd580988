import { describe, expect, test } from 'vitest';
import { overflow, useOnePage } from './browser.ts';
import { emptyHeadings } from './headings.ts';
import { pageTypes } from './page-types.ts';
import { READING_MODES, readAs } from './reading-modes.ts';
import { smallWords } from './small-words.ts';
import { smallTargets } from './targets.ts';

const look = useOnePage();

/** GB/T 37668 and WCAG 2.2: 44 px for a target, 60 px in the elders' version. */
const TARGET = 44;
const ELDER_TARGET = 60;
/** 18 pt, in CSS pixels. */
const ELDER_TEXT = 24;

describe.each(pageTypes)('the page type $name', ({ example, embedded }) => {
  test.skipIf(embedded)('has targets for thumbs, and larger ones for elders', async () => {
    const page = await look(example, { width: 390, height: 900 });
    expect(await smallTargets(page, TARGET)).toEqual([]);
    await readAs(
      page,
      READING_MODES.find(({ name }) => name === 'elder')!,
    );
    expect(await smallTargets(page, ELDER_TARGET)).toEqual([]);
  });

  test('shows nothing below 18 pt to elders, no heading without what it names, and nothing wider than a small window', async () => {
    const page = await look(example, { width: 320, height: 900 });
    await readAs(
      page,
      READING_MODES.find(({ name }) => name === 'elder')!,
    );
    const small: string[] = [];
    for (const width of [320, 390, 700, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      small.push(...(await smallWords(page, ELDER_TEXT)).map((found) => `${width}: ${found}`));
    }
    await page.setViewportSize({ width: 320, height: 900 });
    const empty = await emptyHeadings(page);
    expect({ small, empty, overflow: await overflow(page) }).toEqual({
      small: [],
      empty: [],
      overflow: 0,
    });
  });
});
