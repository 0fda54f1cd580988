import { markerOf, ueditorMarker, type Marker } from './counter-style.ts';
import type { PageStyles } from './page-styles.ts';

/** The lists of an element: what is before each item, and which lists Markdown can hold as they are. */
export interface ListMarkers {
  markers: Map<Element, Marker>;
  /** Lists whose numbers or bullets Markdown writes by itself, by their first number. */
  kept: Map<Element, number>;
  /** Styles that are not known here: their items have decimal digits. */
  unknown: Set<string>;
}

const LISTS = 'ol, ul, menu, dir';

/** Counts the items of lists as browsers do (HTML Standard, 4.4.8): `start`, `value`, `reversed`, hidden items not. */
export function listMarkers(root: Element, styles: PageStyles): ListMarkers {
  const found: ListMarkers = { markers: new Map(), kept: new Map(), unknown: new Set() };
  for (const list of root.querySelectorAll(LISTS)) {
    const items = [...list.querySelectorAll('li')].filter(
      (item) => item.parentElement?.closest(LISTS) === list && !styles.isHidden(item),
    );
    const isReversed = list.hasAttribute('reversed') && list.localName === 'ol';
    const step = isReversed ? -1 : 1;
    let number = (integer(list.getAttribute('start')) ?? (isReversed ? items.length : 1)) - step;
    let isPlain = true;
    const first = number + step;
    items.forEach((item, index) => {
      number = integer(item.getAttribute('value')) ?? number + step;
      const style = styles.listStyle(item);
      const { marker, isKnown } = markerOf(style, number);
      const own = ueditorMarker(list.className, ueditorNumber(item) ?? number) ?? marker;
      if (!isKnown && own === marker) found.unknown.add(style);
      const shown = styles.isListItem(item) ? own : 'none';
      found.markers.set(item, shown);
      const isBullet = list.localName !== 'ol' && shown === 'bullet';
      const isCounted = typeof shown === 'object' && shown.isDecimal && number === first + index;
      isPlain &&= isBullet || (isCounted && first >= 0 && list.localName === 'ol');
    });
    const isInCell = list.closest('td, th') !== null && list.localName === 'ol';
    if (isPlain && !isInCell && items.length > 0) found.kept.set(list, first);
  }
  // Items that are outside a list have bullets.
  for (const item of root.querySelectorAll('li'))
    if (!found.markers.has(item)) found.markers.set(item, 'none');
  return found;
}

/** `list-cn-2-3`: the picture that UEditor shows is that of 3. */
const ueditorNumber = (item: Element): number | undefined =>
  integer(/(?:^|\s)list-(?:cn|num)-\d-(\d+)/.exec(item.className)?.[1] ?? null);

function integer(text: string | null): number | undefined {
  const digits = /^\s*([-+]?\d{1,9})/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Writes markers as words, and lists that Markdown would number otherwise as paragraphs. */
export function settleLists(
  document: Document,
  root: Element,
  { markers, kept }: ListMarkers,
): void {
  for (const [item, marker] of markers) {
    const list = item.parentElement?.closest(LISTS);
    if (typeof marker === 'object' && !(list && kept.has(list)))
      firstBlock(item).prepend(marker.words);
  }
  for (const list of [...root.querySelectorAll(LISTS)].toReversed()) {
    const first = kept.get(list);
    if (first === undefined) {
      for (const item of list.children) if (item.localName === 'li') renamed(document, item, 'div');
      renamed(document, list, 'div');
    } else if (list.localName === 'ol') list.setAttribute('start', String(first));
    else if (list.localName !== 'ul') renamed(document, list, 'ul');
  }
  for (const item of root.querySelectorAll('li'))
    if (!/^(?:ol|ul)$/.test(item.parentElement?.localName ?? '')) renamed(document, item, 'div');
}

/** Where the words of an item begin: a marker is in the line of the first words, in whatever block they are. */
function firstBlock(item: Element): Element {
  for (const child of item.childNodes) {
    if (child.nodeType === 3 && child.textContent!.trim()) return item;
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (
      /^(?:p|div|h[1-6]|section|article|blockquote|center|pre|figure|details|summary)$/.test(
        element.localName,
      )
    )
      return firstBlock(element);
    if (element.textContent.trim()) return item;
  }
  return item;
}

/** Gives an element another name; what is in it stays. */
export function renamed(document: Document, element: Element, name: string): Element {
  const made = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) made.setAttribute(attribute, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}
