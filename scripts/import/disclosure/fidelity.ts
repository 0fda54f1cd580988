import { parseHTML } from 'linkedom';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { solidText } from '#domain/disclosures/correction.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';

/** How well a page holds the words of its original. */
export interface Fidelity {
  /** 1 when every character is on the page, in order, and nothing else; white space aside. */
  share: number;
  /** Characters of the original, white space aside. */
  characters: number;
  /** Where the two part for the first time: the words around it, in the original and on the page. */
  difference?: { at: number; original: string; page: string };
}

export { solidText as solid };

/** The words of the page that a body becomes, as a browser shows them. */
export function renderedText(markdown: string): string {
  const html = renderBody(parseBody(markdown));
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent;
}

/**
 * Measures a page against its original.
 *
 * @param original the words of the original's body
 * @param markdown the body of the content file
 */
export function fidelity(original: string, markdown: string): Fidelity {
  const wanted = solidText(original);
  const found = solidText(renderedText(markdown));
  const characters = wanted.length;
  if (wanted === found) return { share: 1, characters };
  let at = 0;
  while (wanted[at] === found[at]) at++;
  let end = 0;
  const most = Math.min(wanted.length, found.length) - at;
  while (end < most && wanted.at(-1 - end) === found.at(-1 - end)) end++;
  const around = (text: string) => text.slice(Math.max(0, at - 12), at + 24);
  const longer = Math.max(wanted.length, found.length, 1);
  // What is between the first and the last difference counts as lost: a lower bound, and never 1.
  return {
    share: Math.min((at + end) / longer, 1 - 1 / (longer + 1)),
    characters,
    difference: { at, original: around(wanted), page: around(found) },
  };
}
