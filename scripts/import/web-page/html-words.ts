import type { Problem } from '#domain/problems/problem.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { shifted } from './shifted-words.ts';

/** Elements of which a reader sees nothing. */
const UNSEEN =
  'script, style, noscript, template, head, title, meta, link, iframe, object, embed, [hidden], input, select, button';

/**
 * Leaves of a page what can be written down. What is not seen goes; words that are set lower or higher, or struck out,
 * and cannot be written so are told.
 */
export function settleWords(document: Document, file: string): Problem[] {
  const problems: Problem[] = [];
  const whole = { file, line: 0, column: 0 };
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''))
      element.remove();
  }
  for (const element of document.querySelectorAll('sup, sub')) {
    const words = element.textContent.replace(/\s+/g, ' ').trim();
    if (words && !element.querySelector('img') && shifted('sup', words)) {
      element.textContent = words;
      continue;
    }
    if (words) problems.push(problem('shifted-words', whole, { words }));
    element.replaceWith(...element.childNodes);
  }
  for (const element of document.querySelectorAll('s, strike, del')) {
    const words = element.textContent;
    if (words.trim()) problems.push(problem('struck-words', whole, { words }));
  }
  for (const element of document.querySelectorAll('pre')) breakLines(document, element);
  unwrapLayout(document);
  return problems;
}

/** Tables that only place things: those of one cell, and those with another table in them. */
function unwrapLayout(document: Document): void {
  for (const table of [...document.querySelectorAll('table')].toReversed()) {
    const cells = [...table.querySelectorAll('td, th')];
    if (cells.length > 1 && !table.querySelector('table')) continue;
    const blocks = cells
      .filter((cell) => cell.closest('table') === table)
      .map((cell) => {
        const block = document.createElement('div');
        block.append(...cell.childNodes);
        return block;
      });
    table.replaceWith(...blocks);
  }
}

/** Lines that a page sets as they are typed. */
function breakLines(document: Document, element: Element): void {
  const block = document.createElement('div');
  for (const line of element.textContent.split('\n'))
    block.append(line, document.createElement('br'));
  element.replaceWith(block);
}
