import { Readability } from '@mozilla/readability';

/** Where portals put the text of a document. */
const KNOWN = [
  '#zoom',
  '#Zoom',
  '#UCAP-CONTENT',
  '.TRS_Editor',
  '.trs_editor_view',
  '.TRS_UEDITOR',
  '.article-content',
  '.article_content',
  '.zwnr',
  '.main-txt',
  '.bt-content',
  '#article',
  '.pages_content',
  'article',
  'main',
];
/** A container with less text than this is an empty shell. */
const LEAST = 4;

/**
 * The element of a page that holds the document's text: where portals put it, else where Readability finds it. The
 * element is taken whole: Readability only points at it, since what it leaves out may be the document's.
 */
export function articleOf(document: Document): Element {
  const known = KNOWN.flatMap((selector) => [...document.querySelectorAll(selector)]);
  const longest = known.reduce<Element | undefined>(
    (best, element) => (size(element) > (best ? size(best) : LEAST) ? element : best),
    undefined,
  );
  return longest ?? pointedAt(document) ?? document.body;
}

const size = (element: Element) => element.textContent.trim().length;

/** The innermost element around all that Readability keeps. */
function pointedAt(document: Document): Element | undefined {
  const all = [...document.body.querySelectorAll('*')];
  all.forEach((element, place) => element.setAttribute('data-place', String(place)));
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Element>(copy, {
    serializer: (element) => element as Element,
    charThreshold: 100,
  }).parse();
  for (const element of all) element.removeAttribute('data-place');
  const kept = [...(found?.content?.querySelectorAll('[data-place]') ?? [])]
    .filter((element) => size(element) > 0)
    .map((element) => all[Number(element.getAttribute('data-place'))]!);
  const [first, ...others] = kept;
  let around: Element | null | undefined = first;
  while (around && !others.every((element) => around!.contains(element)))
    around = around.parentElement;
  // A page that is a document and nothing else has no frame to be distinguished from it.
  return around && size(around) > size(document.body) * 0.9 ? document.body : (around ?? undefined);
}
