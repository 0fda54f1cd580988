import type { PackageParts } from '#scripts/import/word/word-parts.ts';
import { attributeOf, textOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';

/** Stores of the properties of a document (MS-OI29500, 2.1.395); all others say their id in a part beside them. */
const PROPERTIES: Record<string, string> = {
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}': 'core-properties',
  '{6668398D-A668-4E3E-A5EB-62B293D839F1}': 'extended-properties',
};

/**
 * What a content control shows that is bound to data (ISO 29500-1, 17.5.2.6): Word takes it from there, not from the
 * text. `undefined` where the data is not there: then it is the text.
 */
export function boundText(binding: XmlNode | undefined, parts: PackageParts): string | undefined {
  const id = attributeOf(binding, 'storeItemID')?.toUpperCase() ?? '';
  const path = attributeOf(binding, 'xpath');
  const root = path && parts.xml(storeOf(id, parts));
  if (!root) return undefined;
  // /ns0:root[1]/ns0:item[2]: Word writes nothing else; what is another expression is not followed.
  let nodes: XmlNode[] = [root];
  for (const [at, step] of path.split('/').filter(Boolean).entries()) {
    const [, name, number = '1'] = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?$/u.exec(step) ?? [];
    if (name === undefined) return undefined;
    const found = (at === 0 ? nodes : nodes[0]!.children).filter((one) => local(one) === name);
    nodes = found.slice(Number(number) - 1, Number(number));
    if (nodes.length === 0) return undefined;
  }
  return textOf(nodes[0]!);
}

const local = ({ name }: XmlNode) => name.replace(/^(?:\{.*\}:?|[^:]*:)/, '');

function storeOf(id: string, parts: PackageParts): string | undefined {
  if (PROPERTIES[id]) return parts.related('', PROPERTIES[id]);
  const items = [...parts.relationsOf(parts.mainPart() ?? '').values()].filter(
    ({ type, external }) => type === 'customXml' && !external,
  );
  return items.find(({ target }) => {
    const properties = parts.xml(parts.related(target, 'customXmlProps'));
    const own = properties && Object.entries(properties.attributes);
    return own?.some(([name, value]) => name.endsWith('itemID') && value.toUpperCase() === id);
  })?.target;
}
