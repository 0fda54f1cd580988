import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = useBrowser();

describe.each(pageTypes)('the page type $name', ({ example }) => {
  test.each(['light', 'dark'] as const)('meets WCAG 2.2 A and AA in %s', async (colorScheme) => {
    const page = await open(example, { colorScheme, viewport: { width: 390, height: 900 } });
    const narrow = await accessibilityFaults(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect({ narrow, wide: await accessibilityFaults(page) }).toEqual({ narrow: [], wide: [] });
  });
});
