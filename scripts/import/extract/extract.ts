import type { BlockContent, Nodes } from 'mdast';
import type { Problem } from '#domain/problems/problem.ts';
import type { FoundAttachment } from './attachment-shelf.ts';
import type { Picture } from './image-shelf.ts';
import { wordsOfHtml } from './shifted-words.ts';

/** Fields of a disclosure's record as its file writes them: `index_number`, `published_on` … */
export type RecordFields = Record<string, string>;

/** What the reader of one format makes of an original. */
export interface Extract {
  /** Head and body, in the order of the original; `position` holds the line where the format has lines. */
  blocks: BlockContent[];
  /**
   * All words of the original, read on a way of their own: the published page is measured against them. What is
   * structure, such as the bars of a table, is left out.
   */
  words: string;
  /** What the original says of itself outside its text. */
  fields: RecordFields;
  /** Pictures by the address under which the blocks name them. */
  images: Map<string, Picture>;
  /** Files that the original links as its attachments; absent where it has no links. */
  attachments?: FoundAttachment[];
  problems: Problem[];
}

/** The words of a node without marks; pictures have none. */
export function wordsOf(node: Nodes): string {
  if ('children' in node) {
    const separator = node.type === 'tableRow' || node.type === 'table' ? ' ' : '';
    return node.children.map(wordsOf).join(separator);
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return wordsOfHtml(node.value);
  return 'value' in node ? node.value : '';
}

/** A paragraph of plain words. */
export function paragraph(text: string, line?: number): BlockContent {
  const point = line && { line, column: 1 };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
    ...(point && { position: { start: point, end: point } }),
  };
}

/** The line on which a block begins; 0 where its format has no lines. */
export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 0;
