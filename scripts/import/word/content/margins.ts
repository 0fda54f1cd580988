import { descendants, textOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import type { WordDocument } from './story.ts';

/** The words of headers and footers that the sections name, each once; page numbers are left out. */
export function marginWords(document: WordDocument, main: string, root: XmlNode): string[] {
  const { parts } = document;
  const relations = parts.relationsOf(main);
  const targets = new Set<string>();
  for (const name of ['w:headerReference', 'w:footerReference']) {
    for (const reference of descendants(root, name)) {
      const target = relations.get(reference.attributes['r:id'] ?? '')?.target;
      if (target !== undefined) targets.add(target);
    }
  }
  const words = [...targets].flatMap((target) => {
    const part = parts.xml(target);
    return part ? [...descendants(part, 'w:p')].map(lineOf) : [];
  });
  return [...new Set(words.filter((line) => !/^[\s\d\-–—－·.第页共/ⅠⅡⅢⅣⅤIVXivx]*$/.test(line)))];
}

const lineOf = (paragraph: XmlNode): string =>
  [...descendants(paragraph, 'w:t')].map(textOf).join('').trim();
