import type { Archive } from '#scripts/import/extract/archive.ts';
import { parseXml } from '#scripts/import/word/xml/parse-xml.ts';
import { textOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';

/** The entry of an OFD package (GB/T 33190-2016, 7.3). */
const ENTRY = 'OFD.xml';

/** An element's name without its namespace: files write any prefix, or none. */
export const localName = ({ name }: XmlNode): string => name.slice(name.lastIndexOf(':') + 1);

export const attribute = (node: XmlNode, name: string): string | undefined =>
  node.attributes[name] ?? node.attributes[`ofd:${name}`];

/** The elements of a name in a node itself. */
export const within = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((one) => localName(one) === name) ?? [];

/** The elements of a name anywhere below a node, in order. */
export function* below(node: XmlNode, name: string): Generator<XmlNode> {
  for (const one of node.children) {
    if (localName(one) === name) yield one;
    yield* below(one, name);
  }
}

/** A part of the package, and what its addresses start from. */
export interface OfdPart {
  path: string;
  root: XmlNode;
}

/** Reads the parts of an OFD package by their addresses (7.2: from the root with a slash, else from the part). */
export class OfdPackage {
  readonly #archive: Archive;
  /** Parts that are named and not there. */
  readonly missing: string[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  get entry(): OfdPart {
    return { path: ENTRY, root: parseXml(this.#archive.get(ENTRY)!) };
  }

  /** @throws when the part is no XML */
  part(address: string, from: OfdPart): OfdPart | undefined {
    const path = resolved(address.trim(), from.path);
    const bytes = this.#archive.get(path);
    if (bytes) return { path, root: parseXml(bytes) };
    this.missing.push(path);
    return undefined;
  }

  /** The parts that the elements of a name point to with their words. */
  linked(from: OfdPart, name: string): OfdPart[] {
    return [...below(from.root, name)].flatMap((node) => this.part(textOf(node), from) ?? []);
  }
}

function resolved(address: string, from: string): string {
  const plain = address.replaceAll('\\', '/');
  const parts = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') parts.pop();
    else if (step && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
