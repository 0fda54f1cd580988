import { isSymbolFont, shownCharacters } from '#scripts/import/extract/symbols.ts';
import type { PageLosses } from '#scripts/import/extract/page-losses.ts';
import type { PageStyles } from './page-styles.ts';

/** Writes letters of symbol fonts (Wingdings) as the signs that they are: the site has no such fonts. */
export function settleSymbols(root: Element, styles: PageStyles, losses: PageLosses): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const own = [...element.childNodes].filter(
      (child) => child.nodeType === 3 && child.textContent?.trim(),
    );
    if (own.length === 0) continue;
    const font = styles.font(element);
    if (!isSymbolFont(font)) continue;
    for (const child of own) {
      const { text, unknown } = shownCharacters(child.textContent ?? '', font);
      child.textContent = text;
      for (const character of unknown) losses.report('symbol', `${font} ${character}`);
    }
  }
}

const CHANGES: Record<string, (words: string) => string> = {
  uppercase: (words) => words.toUpperCase(),
  lowercase: (words) => words.toLowerCase(),
  capitalize: (words) =>
    words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  'full-width': (words) =>
    words.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
};

/** Whether a style puts an element before or behind its neighbours (CSS Flexible Box, 5.4; Grid, 8). */
function isMoved(element: Element, styles: PageStyles): boolean {
  if (/^-?[1-9]/.test(styles.value(element, 'order') ?? '')) return true;
  if (styles.value(element, 'grid-row') ?? styles.value(element, 'grid-row-start')) return true;
  const around = element.parentElement;
  if (!around || around.children.length < 2) return false;
  const way = styles.value(around, 'flex-direction') ?? styles.value(around, 'flex-flow') ?? '';
  return way.includes('reverse');
}

/**
 * Writes letters as styles show them (`text-transform`), leaves out those that are shown as dots, and reports what is
 * shown from right to left, or in another order than it is written.
 */
export function settleLetters(root: Element, styles: PageStyles, losses: PageLosses): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.textContent?.trim() && isMoved(element, styles))
      losses.report('moved', element.textContent);
    const own = [...element.childNodes].filter(
      (child) => child.nodeType === 3 && child.textContent?.trim(),
    );
    if (own.length === 0) continue;
    const change = CHANGES[styles.textTransform(element)];
    for (const child of own) {
      const words = child.textContent ?? '';
      if (/disc|circle|square/.test(styles.inherited(element, '-webkit-text-security') ?? '')) {
        losses.report('dotted', words);
        child.textContent = '';
        continue;
      }
      if (change) child.textContent = change(words);
      const isTurned = words.trim().length > 1 && styles.isTurned(element);
      if (isTurned || words.includes('\u202E')) losses.report('reversed', words);
    }
  }
}
