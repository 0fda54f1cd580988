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
