import type { Page } from 'playwright-core';

/**
 * What can be pressed and is smaller than `least` pixels in height or width. Links within a sentence are as tall as
 * its line and count as large enough (WCAG 2.2, 2.5.8, inline exception); so does what only screen readers get.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const controls =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
    const inSentence = (element: Element) => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const around = block.textContent.replace(/\s+/g, '').length;
      return around > element.textContent.replace(/\s+/g, '').length;
    };
    const faults = new Map<string, string>();
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      if (element.closest('svg, .skip') || inSentence(element)) continue;
      // A box to tick is pressed by its label.
      const pressed = element.closest('label') ?? element;
      const { width, height } = pressed.getBoundingClientRect();
      if (width < 2 || (width >= size - 0.5 && height >= size - 0.5)) continue;
      const place = element.closest('[class]')?.className ?? '';
      const kind = `${element.tagName.toLowerCase()} .${place}`;
      if (!faults.has(kind))
        faults.set(
          kind,
          `${kind}: ${element.textContent.trim().slice(0, 20)} ${Math.round(width)} × ${Math.round(height)}`,
        );
    }
    return [...faults.values()];
  }, least);
}
