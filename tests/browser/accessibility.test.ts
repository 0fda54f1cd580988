import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useOnePage } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { READING_MODES, readAs } from './reading-modes.ts';

const look = useOnePage();

// One load a page type; modes and widths are switched on the open page. Modes that change colours alone are tried for
// their colours alone, which do not hang on the width.
describe.each(pageTypes)('the page type $name', ({ example }) => {
  test('meets WCAG 2.2 A and AA in every reading mode, narrow and wide', async () => {
    const page = await look(example, { width: 390, height: 900 });
    const faults: string[] = [];
    for (const mode of READING_MODES) {
      await readAs(page, mode);
      for (const width of mode.layout ? [390, 1440] : [390]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await accessibilityFaults(page, mode.layout ? undefined : ['color-contrast']);
        faults.push(...found.map((fault) => `${mode.name} ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
