import type { BlockContent } from 'mdast';

/** What Word shows of a document, before it becomes Markdown: the words to measure by are taken from here. */
export type ShownBlock = ShownParagraph | ShownTable | ShownForeign;

/** A part of another format within the document, such as a page, read by that format's reader. */
export interface ShownForeign {
  kind: 'foreign';
  blocks: BlockContent[];
  words: string;
}

export interface ShownParagraph {
  kind: 'paragraph';
  parts: ShownPart[];
  /** Level of a heading, 1 for the outermost. */
  heading?: number;
  /** Depth of an item with a bullet, 0 for the outermost. */
  bullet?: number;
}

export interface ShownTable {
  kind: 'table';
  rows: ShownCell[][];
}

/** A cell, and how far it reaches; those that a reaching one covers are left out. */
export interface ShownCell {
  blocks: ShownBlock[];
  columns: number;
  rows: number;
}

export type ShownPart = ShownText | ShownBreak | ShownPicture;

export interface ShownText {
  kind: 'text';
  text: string;
  shift?: 'sub' | 'sup';
  struck?: boolean;
  /** Address of a link. */
  href?: string;
}

export interface ShownBreak {
  kind: 'break';
}

export interface ShownPicture {
  kind: 'picture';
  /** Under which the shelf holds it. */
  name: string;
  alt: string;
}

/** The words of a block, as Word shows them. */
export function wordsOfShown(block: ShownBlock): string {
  if (block.kind === 'paragraph') return block.parts.map(wordsOfPart).join('');
  if (block.kind === 'foreign') return block.words;
  return block.rows
    .flatMap((cells) => cells.map(({ blocks }) => blocks.map(wordsOfShown).join(' ')))
    .join('\n');
}

const wordsOfPart = (part: ShownPart): string => (part.kind === 'text' ? part.text : ' ');

export const isBlank = ({ parts }: ShownParagraph): boolean =>
  parts.every((part) => part.kind !== 'picture' && wordsOfPart(part).trim() === '');
