/** An element of a part, or a run of characters in it. */
export interface XmlNode {
  /** Known prefix and local name (`w:p`), whatever prefix the file writes; `#text` for characters. */
  name: string;
  /** By known prefix and local name (`w:val`). */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Characters, of a `#text` node alone. */
  text: string;
  /** Prefixes that are declared where the element is, with the prefix by which the program knows them. */
  prefixes: ReadonlyMap<string, string>;
  /** Whether the reader has shown it, or told that it is left out. */
  settled?: boolean;
}

/** The child of a name; `undefined` when there is none. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];

/** All elements of a name below a node, in document order. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const one of node.children) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** An attribute of WordprocessingML; some programs write it without its prefix. */
export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes[`w:${name}`] ?? node?.attributes[name];

/** `w:val` of a child. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  attributeOf(child(node, name), 'val');

/**
 * Whether a switch such as `<w:vanish/>` is on: `undefined` when it is not there.
 *
 * @example <w:strike w:val="0"/> // false
 */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  if (!found) return undefined;
  return !/^(?:0|false|off)$/.test(attributeOf(found, 'val') ?? '1');
}

/** All characters below a node. */
export const textOf = (node: XmlNode): string =>
  node.name === '#text' ? node.text : node.children.map(textOf).join('');
