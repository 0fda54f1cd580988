import type { Page } from 'playwright-core';

/** Headings below which nothing is shown before the next of their level or above: what they name is hidden. */
export function emptyHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const empty = new Set<string>();
    let open: Element | undefined;
    const close = (next?: Element) => {
      if (open && (!next || next.tagName <= open.tagName)) empty.add(open.textContent!.trim());
    };
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      if (!walker.currentNode.textContent?.trim() || !element.checkVisibility()) continue;
      const heading = element.closest('h2, h3, h4, h5, h6') ?? undefined;
      if (heading === open && heading) continue;
      // What closes a page belongs to none of its headings.
      if (element.closest('.take-page, .visits')) break;
      if (heading) close(heading);
      open = heading;
    }
    close();
    return [...empty];
  });
}
