import type { Page } from 'playwright-core';

/** Where words stand on the screen smaller than `least` CSS pixels, those of drawings included: each place once. */
export function smallWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    // A drawing is scaled to its place, and its words with it.
    const scale = (element: Element) =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const shown = walker.currentNode.textContent?.trim() && element.checkVisibility();
      if (!shown || element.closest('.hidden-visually, script, noscript')) continue;
      const pixels = parseFloat(getComputedStyle(element).fontSize) * scale(element);
      if (pixels < size - 0.1)
        found.add(
          `${element.tagName} .${element.closest('[class]')?.className} ${pixels.toFixed(1)}`,
        );
    }
    return [...found];
  }, least);
}
