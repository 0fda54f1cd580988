import type { WordLoss } from '#domain/problems/word-losses.ts';
import type { ImageShelf } from '#scripts/import/extract/image-shelf.ts';
import type { ListCounter } from '#scripts/import/word/numbering/list-counter.ts';
import type { PackageParts, Relationships } from '#scripts/import/word/word-parts.ts';
import type { NoteNumbers } from '#scripts/import/word/note-numbers.ts';
import type { RunProperties } from '#scripts/import/word/run-properties.ts';
import type { Styles } from '#scripts/import/word/word-styles.ts';
import type { XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import type { OpenField } from './fields.ts';
import type { Legibility, Surface } from './legible.ts';
import type { Losses } from './losses.ts';
import type { ShownBlock, ShownPart } from './shown.ts';

/** What all readers of one document share. */
export interface WordDocument {
  parts: PackageParts;
  styles: Styles;
  lists: ListCounter;
  losses: Losses;
  shelf: ImageShelf;
  /** Notes that the text has referred to, in order. */
  notes: NoteNumbers;
  /** What the text stands on where nothing else is behind it. */
  surface: Surface;
  /** How many tracked changes there are. */
  changes: number;
  /** Struck words, each once. */
  struck: string[];
  /** Names of fields of which the result is kept, and how often. */
  fieldNames: Map<string, number>;
  /** Reads a part of another format that the document holds; `undefined` when it cannot be read. */
  readPart: (path: string) => ShownBlock[] | undefined;
}

/** How a run is read: what holds for it, and what is around it. */
export interface RunContext {
  paragraphStyle: RunProperties;
  run: RunProperties;
  deleted: boolean;
  surface: Surface;
  /** Whether the letters of the run are seen; absent for those that are. */
  legibility?: Legibility;
  href?: string | undefined;
}

/** One flow of text (the body, a note, a text box, a cell) while it is read. */
export interface Story {
  readonly document: WordDocument;
  /** What the flow is called when a place in it is named. */
  readonly name: string;
  /** Whether it is a cell of a table. */
  readonly isCell: boolean;
  /** Relationships of the part that the story is in. */
  readonly relations: Relationships;
  readonly fields: OpenField[];
  /** The drawing that is being read: the words that describe it, and its name. */
  drawing: { words: string; name: string } | undefined;
  /** Reads what is in a paragraph or a run. */
  inside: (nodes: XmlNode[], context: RunContext) => void;
  /** Puts what is shown into the paragraph. */
  show: (part: ShownPart, context: RunContext) => void;
  /** Puts characters into the paragraph, or where they belong: into a field's code, or nowhere. */
  characters: (text: string, context: RunContext, isSymbol?: boolean) => void;
  /** Puts blocks beside the paragraph: those of a text box. */
  beside: (blocks: ShownBlock[]) => void;
  /** Reads a flow of its own within this one. */
  blocksOf: (nodes: XmlNode[], name: string, surface: Surface, isCell?: boolean) => ShownBlock[];
  /** Whether what comes now is shown: not hidden, not deleted, not the code of a field. */
  isShown: (context: RunContext) => boolean;
  /** What the paragraph shows so far, its last words. */
  lastWords: () => string;
  /** Separates a figure from the next one. */
  setApart: () => void;
  lose: (loss: WordLoss, words: string) => void;
}

/** Takes note of all that is below a node: it is reported as a whole. */
export function settle(node: XmlNode): void {
  node.settled = true;
  for (const one of node.children) settle(one);
}
