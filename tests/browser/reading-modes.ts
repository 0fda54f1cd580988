import type { Page } from 'playwright-core';

/** One way in which a page can be read. */
export interface ReadingMode {
  name: string;
  colorScheme: 'light' | 'dark';
  /** What the reader chose, as `public/preferences.js` hands it to the page. */
  chosen: Record<string, string>;
  /** Lays the page out in a way of its own; the others only colour it. */
  layout?: true;
}

export const READING_MODES: ReadingMode[] = [
  { name: 'light', colorScheme: 'light', chosen: {}, layout: true },
  { name: 'dark', colorScheme: 'dark', chosen: {} },
  { name: 'elder', colorScheme: 'light', chosen: { mode: 'elder' }, layout: true },
  { name: 'contrast', colorScheme: 'light', chosen: { contrast: 'high' } },
  { name: 'contrast-dark', colorScheme: 'dark', chosen: { contrast: 'high' } },
];

/** Shows an open page in a mode, without loading it again. */
export async function readAs(page: Page, { colorScheme, chosen }: ReadingMode): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate((values) => {
    const { dataset } = document.documentElement;
    for (const name of ['size', 'mode', 'contrast']) delete dataset[name];
    Object.assign(dataset, values);
  }, chosen);
}
