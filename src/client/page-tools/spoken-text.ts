import { sentencesOf } from '#domain/disclosures/sentence.ts';

/** A sentence of the page: what is said, and where it is. */
export interface SpokenSentence {
  words: string;
  range: Range;
  block: Element;
}

/** Elements that hold running text. One that holds others of them is said through those. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, summary';
/** What is no part of the text: ways round the page, buttons, forms, what only eyes or only screen readers get. */
const LEFT_OUT =
  'nav, form, button, script, svg, canvas, [aria-hidden="true"], .hidden-visually, [data-unread]';

/** The sentences of an element as they are on the page, in order. Folded and hidden parts are not said. */
export function spokenSentences(root: Element): SpokenSentence[] {
  return [...root.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS) && !block.closest(LEFT_OUT))
    .filter((block) => block.getClientRects().length > 0)
    .flatMap(sentencesOfBlock);
}

function sentencesOfBlock(block: Element): SpokenSentence[] {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  return sentencesOf(text).map(({ at, length }) => {
    const range = document.createRange();
    range.setStart(...placeOf(nodes, at));
    range.setEnd(...placeOf(nodes, at + length));
    return { words: text.slice(at, at + length).replace(/\s+/g, ' '), range, block };
  });
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** The node and the offset in it of a place in the joined text. */
function placeOf(nodes: Text[], at: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before];
    before += node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
