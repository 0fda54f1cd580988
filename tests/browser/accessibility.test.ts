import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = useBrowser();

describe.each(pageTypes)('the page type $name', ({ example }) => {
  test.each([
    ['light', 390],
    ['light', 1440],
    ['dark', 390],
    ['dark', 1440],
  ] as const)('meets WCAG 2.2 A and AA in %s at %i px', async (colorScheme, width) => {
    const page = await open(example, { colorScheme, viewport: { width, height: 900 } });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
