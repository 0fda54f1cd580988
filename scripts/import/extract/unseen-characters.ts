import type { Nodes } from 'mdast';
import type { Extract } from './extract.ts';

/** A soft hyphen, zero width space, word joiner and byte order mark: nobody sees them, and no search finds words that hold them. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Takes characters out that have no width: editors of portals leave them in figures, `3\u200B5`. */
export function withoutUnseen(extract: Extract): Extract {
  extract.blocks.forEach(clean);
  return { ...extract, words: extract.words.replace(UNSEEN, '') };
}

function clean(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(UNSEEN, '');
  if ('children' in node) node.children.forEach(clean);
}
