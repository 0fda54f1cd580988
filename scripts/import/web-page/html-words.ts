import type { Problem } from '#domain/problems/problem.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { partedFrom } from './parted-words.ts';
import { renamed } from './list-markers.ts';
import type { PageLosses } from '#scripts/import/extract/page-losses.ts';
import type { PageStyles } from './page-styles.ts';
import { shifted } from '#scripts/import/extract/shifted-words.ts';

/** Elements that are on lines of their own and that Markdown has no word for. */
const BLOCKS =
  'address, article, aside, center, dd, details, dialog, dl, dt, fieldset, figcaption, footer, form, header, hgroup, legend, main, nav, search, section, summary';
/** What a reader does not see and a search would stumble over: soft hyphens, joints and marks of no width. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Leaves of a page's words what can be written down: words that are set lower or higher, or struck out, and cannot be
 * written so are reported; what is on a line of its own keeps it.
 */
export function settleWords(
  document: Document,
  root: Element,
  styles: PageStyles,
  losses: PageLosses,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const whole = { file, line: 0, column: 0 };
  for (const details of root.querySelectorAll('details'))
    if (!details.hasAttribute('open')) losses.report('folded', details.textContent);
  for (const ruby of root.querySelectorAll('ruby')) {
    const notes = [...ruby.querySelectorAll('rt, rtc')].map((note) => note.textContent);
    losses.report('ruby', `${baseOf(ruby)}：${notes.join('')}`);
    for (const note of ruby.querySelectorAll('rt, rtc, rp')) note.remove();
  }
  for (const quote of root.querySelectorAll('q')) {
    const [open, close] = quotesOf(quote);
    quote.prepend(open);
    quote.append(close);
  }
  for (const element of root.querySelectorAll('*')) {
    if (!styles.isStruck(element) || !element.textContent.trim()) continue;
    if (element.parentElement && styles.isStruck(element.parentElement)) continue;
    problems.push(problem('struck-words', whole, { words: element.textContent }));
    partedFrom(element);
  }
  for (const element of root.querySelectorAll('sup, sub')) {
    const words = element.textContent.replace(/\s+/g, ' ').trim();
    if (words && !element.querySelector('img') && shifted('sup', words)) {
      element.textContent = words;
      continue;
    }
    if (words && !shifted('sup', words)) problems.push(problem('shifted-words', whole, { words }));
    element.replaceWith(...element.childNodes);
  }
  for (const element of root.querySelectorAll('*')) {
    if (styles.keepsLines(element)) breakLines(document, element);
    if (
      /^(?:span|a|b|i|em|strong|font|u|label|small|big)$/.test(element.localName) &&
      styles.isBlock(element)
    )
      wrapped(document, element);
  }
  for (const block of root.querySelectorAll(BLOCKS)) renamed(document, block, 'div');
  for (const block of root.querySelectorAll('pre, listing, xmp, plaintext'))
    renamed(document, block, 'div');
  for (const text of textNodes(root)) {
    if (INVISIBLE.test(text.data)) text.data = text.data.replace(INVISIBLE, '');
  }
  return problems;
}

const baseOf = (ruby: Element): string => {
  const copy = ruby.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('rt, rtc, rp')) note.remove();
  return copy.textContent;
};

/** The marks that a browser sets around `<q>` in Chinese; others within others. */
export function quotesOf(quote: Element): [open: string, close: string] {
  let depth = 0;
  for (let at = quote.parentElement?.closest('q'); at; at = at.parentElement?.closest('q')) depth++;
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
}

export function textNodes(root: Element): Text[] {
  const found: Text[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) found.push(node as Text);
    else node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

/** Lines that a page sets as they are typed. */
function breakLines(document: Document, element: Element): void {
  for (const text of Array.from(element.childNodes)) {
    if (text.nodeType !== 3 || !text.textContent!.includes('\n')) continue;
    const lines = text.textContent!.split('\n');
    const parts = lines.flatMap((line, at) => [
      ...(at ? [document.createElement('br')] : []),
      line,
    ]);
    (text as Text).replaceWith(...parts);
  }
}

function wrapped(document: Document, element: Element): void {
  const block = document.createElement('div');
  element.replaceWith(block);
  block.append(element);
}
