import { shownValue } from './form-words.ts';
import { quotesOf } from './html-words.ts';
import type { ListMarkers } from './list-markers.ts';
import { mathWords } from './math-words.ts';
import type { PageStyles } from './page-styles.ts';

/** What is reported and not written: `page-losses.ts` has a name for each. */
const NOT_WRITTEN =
  /^(?:iframe|frame|object|embed|applet|portal|audio|video|svg|canvas|rt|rtc|rp|button)$/;

/**
 * The words that a browser shows of an element and that can be written down, read from the page as it came: what is made
 * of the page is measured against them.
 */
export function shownWords(
  document: Document,
  root: Element,
  styles: PageStyles,
  lists: ListMarkers,
): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const around = node.parentElement!;
      const isSeen = !styles.isBlank(around) && styles.letters(around) !== 'unseen';
      if (isSeen) words.push(node.textContent!);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (styles.isHidden(element) || NOT_WRITTEN.test(tag)) return;
    if (/^(?:input|select|textarea|progress|meter)$/.test(tag)) {
      if (!styles.isBlank(element)) words.push(shownValue(element) ?? '');
      return;
    }
    if (tag === 'math') {
      const made = document.createElement('span');
      mathWords(document, element, made);
      words.push(made.textContent);
      return;
    }
    const marker = lists.markers.get(element);
    const list = element.parentElement?.closest('ol, ul, menu, dir');
    if (typeof marker === 'object' && !(list && lists.kept.has(list))) words.push(marker.words);
    const [open, close] = tag === 'q' ? quotesOf(element) : ['', ''];
    words.push(open);
    (tag === 'table' ? inOrder(element) : [...element.childNodes]).forEach(walk);
    words.push(close);
    words.push(' ');
  };
  walk(root);
  return words.join('');
}

/** The parts of a table as they are shown: caption, head, bodies, foot. */
function inOrder(table: Element): ChildNode[] {
  const places = ['caption', 'thead', '', 'tfoot'];
  const seen = new Set<string>();
  const placed = [...table.childNodes].map((node) => {
    const tag = node.nodeType === 1 ? (node as Element).localName : '';
    const isFirst = !seen.has(tag);
    seen.add(tag);
    return { node, place: isFirst && places.includes(tag) ? places.indexOf(tag) : 2 };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ node }) => node);
}
