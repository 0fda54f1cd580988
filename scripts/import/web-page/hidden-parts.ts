import type { PageLosses } from '#scripts/import/extract/page-losses.ts';
import type { PageStyles } from './page-styles.ts';

/** Code and what a browser reads for itself: no reader misses it. */
const CODE =
  /^(?:area|base|basefont|bgsound|col|colgroup|datalist|head|link|meta|param|rp|rt|script|source|style|title|track)$/;

/** Takes out of a page what its browser does not show, and tells what words go with it. */
export function dropHidden(root: Element, styles: PageStyles, losses: PageLosses): void {
  for (const element of root.querySelectorAll('*')) {
    if (!root.contains(element)) continue;
    if (element.localName === 'colgroup' || element.localName === 'col') element.remove();
    else if (/^(?:rt|rp)$/.test(element.localName)) continue;
    else if (styles.isHidden(element)) {
      if (!CODE.test(element.localName)) losses.report('hidden', wordsIn(element));
      element.remove();
    }
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const isBlank = styles.isBlank(element);
    const own = [...element.childNodes].filter((child) => child.nodeType === 3);
    const says = own.some((child) => child.textContent?.trim());
    const letters = isBlank || !says ? 'seen' : styles.letters(element);
    if (letters === 'unknown')
      losses.report('pale', own.map((child) => child.textContent).join(''));
    if (!isBlank && letters !== 'unseen') continue;
    losses.report('hidden', own.map((child) => child.textContent).join(''));
    for (const child of own) child.remove();
    if (isBlank && /^(?:img|input|select|textarea|svg|iframe)$/.test(element.localName))
      element.remove();
  }
}

function wordsIn(element: Element): string {
  if (element.localName !== 'template') {
    const copy = element.cloneNode(true) as Element;
    for (const code of copy.querySelectorAll('script, style')) code.remove();
    return copy.textContent;
  }
  const held = (element as HTMLTemplateElement).content as DocumentFragment | undefined;
  return held?.textContent || element.textContent;
}
