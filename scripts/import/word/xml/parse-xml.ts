import { Parser } from 'saxen';
import { prefixOf } from './namespaces.ts';
import type { XmlNode } from './xml-node.ts';

/** Bounds of a part: a document of a thousand pages has half a million elements, ten deep in each other. */
export const MOST_ELEMENTS = 2_000_000;
export const DEEPEST = 250;

/** Why a part is not read. */
export class XmlLimit extends Error {
  readonly limit: 'elements' | 'depth' | 'cells';
  constructor(limit: XmlLimit['limit']) {
    super(limit);
    this.limit = limit;
  }
}

type Prefixes = ReadonlyMap<string, string>;
const NONE: Prefixes = new Map([['xml', 'xml']]);
const NO_ATTRIBUTES: Record<string, string> = {};

/**
 * Reads a part as a tree, with names by namespace.
 *
 * @throws XmlLimit when it is beyond the bounds; Error when it is not well-formed
 */
export function parseXml(bytes: Uint8Array): XmlNode {
  const top: XmlNode = node('#document', NO_ATTRIBUTES, NONE);
  const open = [top];
  let elements = 0;
  let failure: Error | undefined;
  const parser = new Parser();
  parser.on('openTag', (name, attributesOf) => {
    if (failure) return;
    const parent = open.at(-1)!;
    if (++elements > MOST_ELEMENTS) failure = new XmlLimit('elements');
    if (open.length > DEEPEST) failure = new XmlLimit('depth');
    const raw = attributesOf() as Record<string, string>;
    const prefixes = declared(raw, parent.prefixes);
    const element = node(known(name, prefixes, ''), named(raw, prefixes), prefixes);
    parent.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  const addText = (text: string) => {
    if (failure) return;
    const element = node('#text', NO_ATTRIBUTES, NONE);
    element.text = text;
    open.at(-1)!.children.push(element);
  };
  parser.on('text', (text, decode) => addText(decode(text)));
  parser.on('cdata', addText);
  parser.on('error', (error) => void (failure ??= error));
  // A reference to nothing is reported as a warning by the parser; the characters would be lost.
  parser.on('warn', (error) => void (failure ??= error));
  parser.parse(decoded(bytes));
  if (failure) throw failure;
  const root = top.children.find(({ name }) => name !== '#text');
  if (!root) throw new Error('no element');
  return root;
}

/** Parts are UTF-8, or UTF-16 with its mark (ISO 29500-2, 8.1.4). */
function decoded(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(
    bytes,
  );
}

function node(name: string, attributes: Record<string, string>, prefixes: Prefixes): XmlNode {
  return { name, attributes, children: [], text: '', prefixes };
}

function declared(attributes: Record<string, string>, above: Prefixes): Prefixes {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    own ??= new Map(above);
    own.set(name.slice(6), prefixOf(attributes[name]!.trim()));
  }
  return own ?? above;
}

/** A name with the known prefix of its namespace. */
function known(name: string, prefixes: Prefixes, none: string): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? none : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const found = prefixes.get(prefix);
  if (found !== undefined) return `${found}:${local}`;
  return prefix ? `{${prefix}}:${local}` : local;
}

function named(raw: Record<string, string>, prefixes: Prefixes): Record<string, string> {
  let out: Record<string, string> | undefined;
  for (const name in raw) {
    if (name.startsWith('xmlns')) continue;
    out ??= {};
    // A name without a prefix is in no namespace, not in the default one (Namespaces in XML, 6.2).
    out[name.includes(':') ? known(name, prefixes, '') : name] = raw[name]!;
  }
  return out ?? NO_ATTRIBUTES;
}
