import type { ImageShelf } from '#scripts/import/extract/image-shelf.ts';
import { ListCounter } from './numbering/list-counter.ts';
import { readLists } from './numbering/list-definitions.ts';
import type { PackageParts } from './word-parts.ts';
import type { Losses } from './content/losses.ts';
import { marginWords } from './content/margins.ts';
import type { ShownBlock, ShownPart } from './content/shown.ts';
import type { WordDocument } from './content/story.ts';
import { StoryReader } from './content/story-reader.ts';
import { NoteNumbers } from './note-numbers.ts';
import { pageSurface } from './page-surface.ts';
import { Styles } from './word-styles.ts';
import { attributeOf, child, childrenOf, textOf, type XmlNode } from './xml/xml-node.ts';

/** What reading one document shares with the one that holds it. */
export interface Shared {
  losses: Losses;
  shelf: ImageShelf;
  readPart: WordDocument['readPart'];
}

/** What Word shows of a document, notes behind the text, and what is to be told of it as a whole. */
export interface ReadPackage {
  blocks: ShownBlock[];
  /** How many tracked changes were read as accepted. */
  changes: number;
  struck: string[];
}

/** Reads a document of a package: its body, then the notes that it refers to. */
export function readPackage(parts: PackageParts, shared: Shared): ReadPackage {
  const main = parts.mainPart() ?? '';
  const root = parts.xml(main);
  if (!root) throw new Error('no document');
  const styles = new Styles(parts.xml(parts.related(main, 'styles')));
  const settings = parts.xml(parts.related(main, 'settings'));
  const document: WordDocument = {
    ...shared,
    parts,
    styles,
    lists: new ListCounter(readLists(parts.xml(parts.related(main, 'numbering')), styles)),
    notes: new NoteNumbers(root, settings),
    surface: pageSurface(root, settings),
    changes: 0,
    struck: [],
    fieldNames: new Map(),
  };
  const body = child(root, 'w:body') ?? root;
  const story = new StoryReader(document, parts.relationsOf(main), '正文');
  const blocks = story.read(body.children);
  audit(body, story);
  for (const words of marginWords(document, main, root))
    shared.losses.add('header-footer', words, {});
  blocks.push(...readNotes(document, main));
  for (const [name, count] of document.fieldNames)
    shared.losses.add('field-code', `${name} ${count} 个`, {});
  return { blocks, changes: document.changes, struck: document.struck };
}

/** The notes that the text refers to, in paragraphs of their own, each with its mark. */
function readNotes(document: WordDocument, main: string): ShownBlock[] {
  const { parts } = document;
  const { notes, restarts } = document.notes;
  if (restarts && notes.length > 1) document.losses.add('note-numbers', '', {});
  const sources = new Map(
    (['footnote', 'endnote'] as const).map((kind) => {
      const part = parts.related(main, `${kind}s`);
      return [kind, { part: part ?? '', nodes: childrenOf(parts.xml(part), `w:${kind}`) }];
    }),
  );
  return notes.flatMap(({ kind, id, number }, at): ShownBlock[] => {
    const { part, nodes } = sources.get(kind)!;
    const node = nodes.find((one) => attributeOf(one, 'id') === id);
    if (!node) return [];
    const name = `${kind === 'footnote' ? '脚注' : '尾注'} ${at + 1}`;
    const story = new StoryReader(document, parts.relationsOf(part), name);
    const blocks = story.read(node.children);
    audit(node, story);
    const first = blocks[0];
    // A mark of one's own stands in the note as well.
    if (number === undefined) return blocks;
    const mark: ShownPart = { kind: 'text', text: `[${number}] ` };
    if (first?.kind === 'paragraph') first.parts.unshift(mark);
    else blocks.unshift({ kind: 'paragraph', parts: [mark] });
    return blocks;
  });
}

/** Words of the file that were neither shown nor told: the reader passed them over, and the file is refused. */
function audit(node: XmlNode, story: StoryReader): void {
  if (node.settled) return;
  if ((node.name === 'w:t' || node.name === 'm:t') && textOf(node).trim()) {
    story.lose('unread', textOf(node));
    return;
  }
  for (const one of node.children) audit(one, story);
}
