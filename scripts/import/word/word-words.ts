import { all, parseXml } from './word-xml.ts';

/** The notes of a document by the element that refers to them and their id. */
export type Notes = Map<string, Element>;

const REFERENCES: Record<string, string> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};
/** What is deleted, moved away, or no words at all; of a drawing's two forms mammoth reads the older one. */
const UNREAD = ['w:del', 'w:moveFrom', 'w:instrText', 'w:pPr', 'w:rPr', 'mc:Choice'];

export function notesOf(archive: ReadonlyMap<string, Uint8Array>): Notes {
  return new Map(
    ['footnote', 'endnote'].flatMap((kind) =>
      all(parseXml(archive.get(`word/${kind}s.xml`)), `w:${kind}`).map(
        (note): [string, Element] => [`${kind} ${note.getAttribute('w:id')}`, note],
      ),
    ),
  );
}

/**
 * The words of a document's body, read straight from its XML: what fidelity is measured against. Notes follow at its
 * end, as they do on the page.
 */
export function wordsOfBody(body: Element, notes: Notes): string {
  const referred: Element[] = [];
  const read = (node: Element): string => {
    const { tagName } = node;
    if (UNREAD.includes(tagName)) return '';
    if (tagName === 'w:t') return node.textContent;
    if (tagName === 'w:tab' || tagName === 'w:br' || tagName === 'w:cr') return ' ';
    if (tagName === 'w:noBreakHyphen') return '\u2011';
    const kind = REFERENCES[tagName];
    if (kind) {
      const note = notes.get(`${kind} ${node.getAttribute('w:id')}`);
      return note ? `[${referred.push(note)}]` : '';
    }
    const words = [...node.children].map(read).join('');
    return tagName === 'w:p' ? `${words}\n` : words;
  };
  const words = read(body);
  return words + referred.map((note, index) => `[${index + 1}]${read(note)}`).join('\n');
}
