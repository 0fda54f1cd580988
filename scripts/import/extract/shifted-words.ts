import type { Html, RootContent } from 'mdast';
import { LINE_BREAK, LOWER_OR_HIGHER } from '#domain/markup/markup.ts';

const WHOLE = new RegExp(`^${LOWER_OR_HIGHER.source}$`, 'i');
const BREAK = new RegExp(`^${LINE_BREAK.source}$`, 'i');

/** What is between the tags is written as it is: no mark of Markdown, no bar of a table may be in it. */
const WRITABLE = /^[^<>\n|\\`]+$/;

/** Words set lower or higher, as the site reads them; `undefined` when they cannot be written so. */
export function shifted(tag: 'sub' | 'sup', words: string): Html | undefined {
  return WRITABLE.test(words) ? { type: 'html', value: `<${tag}>${words}</${tag}>` } : undefined;
}

/**
 * The words of HTML that the site reads as markup, and of the marks of merged cells, which have none; those of other
 * HTML are its tags, too.
 */
export function wordsOfHtml(html: string): string {
  if (/^\\?[<^]$/.test(html)) return html.slice(1);
  if (BREAK.test(html)) return ' ';
  return WHOLE.exec(html)?.[2] ?? html;
}

/** Joins `<sub>`, words, `</sub>`, which parsers of Markdown hand over one by one. */
export function joinShifted(children: RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const child of children) {
    joined.push(child);
    const [open, words, close] = joined.slice(-3);
    if (open?.type !== 'html' || words?.type !== 'text' || close?.type !== 'html') continue;
    const tag = /^<(su[bp])>$/i.exec(open.value)?.[1]?.toLowerCase() as 'sub' | 'sup' | undefined;
    const node = tag && close.value.toLowerCase() === `</${tag}>` && shifted(tag, words.value);
    if (node) joined.splice(-3, 3, node);
  }
  return joined;
}
