import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** Elements that give their words a look and no other meaning: a sentence must stay whole to be cited. */
export const LOOKS =
  'b strong i em u cite dfn mark code kbd samp tt var q font s strike del ins'.split(' ');
const JOINED = new Set([...LOOKS, 'span']);
/** What may stand in a line beside words. */
const IN_LINE = new Set(['br', 'a', 'img', 'sub', 'sup']);

/**
 * A plugin that puts the words of `span`, `b` and their like into the line that they stand in, neighbouring words as
 * one text. hast-util-to-mdast joins neighbours one by one and reads all of them again for each: a paragraph of ten
 * thousand of them took it twelve seconds.
 */
export function joinedWords() {
  return (tree: Root): void => {
    tree.children = joined(tree.children) as RootContent[];
  };
}

function joined(children: readonly RootContent[]): RootContent[] {
  const all: RootContent[] = [];
  const texts: string[] = [];
  const close = () => {
    if (texts.length > 0) (all.at(-1) as Text).value = texts.join('');
    texts.length = 0;
  };
  const add = (node: RootContent) => {
    if (node.type !== 'text') close();
    else if (texts.push(node.value) > 1) return;
    all.push(node.type === 'text' ? { ...node } : node);
  };
  for (const child of children) {
    if (child.type !== 'element') {
      add(child);
      continue;
    }
    child.children = joined(child.children) as ElementContent[];
    if (isJoined(child)) child.children.forEach(add);
    else add(child);
  }
  close();
  return all;
}

const isJoined = ({ tagName, children }: Element): boolean =>
  JOINED.has(tagName) &&
  children.every(
    (child) => child.type === 'text' || (child.type === 'element' && IN_LINE.has(child.tagName)),
  );
