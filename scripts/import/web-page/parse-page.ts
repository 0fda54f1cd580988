import { parseHTML } from 'linkedom';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/**
 * Reads a page as browsers do (HTML Standard, 13.2), with all that they mend: what is not closed, what is in the
 * wrong place, conditional comments of word processors in both kinds. Comments are gone from it.
 */
export function parsePage(html: string): Document {
  const tree = parse(html, { scriptingEnabled: false });
  dropComments(tree);
  // The tree of linkedom has selectors; its own parser is a reader of XML and mends little.
  return (parseHTML(serialize(tree)) as unknown as { document: Document }).document;
}

function dropComments(node: Node): void {
  if ('content' in node) dropComments(node.content as unknown as Node);
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment') as never;
  for (const child of node.childNodes) dropComments(child);
}
