import type { BlockContent, List, PhrasingContent } from 'mdast';
import { mergedTable, type SpannedCell } from '#scripts/import/extract/merged-table.ts';
import { shifted } from '#scripts/import/extract/shifted-words.ts';
import type {
  ShownBlock,
  ShownCell,
  ShownParagraph,
  ShownPart,
  ShownText,
} from './content/shown.ts';

/**
 * What Word shows as blocks of Markdown: a line break ends a paragraph, paragraphs with bullets are lists, those of
 * cells are on one line.
 *
 * @param unwritable gets words set lower or higher that cannot be written so
 */
export function shownBlocks(blocks: ShownBlock[], unwritable: string[]): BlockContent[] {
  const out: BlockContent[] = [];
  let open: List[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.bullet !== undefined) {
      open = addItem(out, open, block, unwritable);
      continue;
    }
    open = [];
    if (block.kind === 'foreign') out.push(...block.blocks);
    else if (block.kind === 'table')
      out.push(
        mergedTable(block.rows.map((row) => row.map((cell) => spannedCell(cell, unwritable)))),
      );
    else out.push(...paragraphBlocks(block, unwritable));
  }
  return out;
}

function paragraphBlocks({ parts, heading }: ShownParagraph, unwritable: string[]): BlockContent[] {
  return linesOf(parts).map((line): BlockContent => {
    const children = phrases(line, unwritable);
    return heading === undefined
      ? { type: 'paragraph', children }
      : { type: 'heading', depth: heading as 1, children };
  });
}

/** Puts an item into the list of its depth; a list of its own begins where there is none. */
function addItem(
  out: BlockContent[],
  open: List[],
  paragraph: ShownParagraph,
  unwritable: string[],
): List[] {
  const depth = Math.min(paragraph.bullet ?? 0, open.length);
  const lists = open.slice(0, depth + 1);
  if (lists.length <= depth) {
    const list: List = { type: 'list', ordered: false, spread: false, children: [] };
    const parent = lists.at(-1)?.children.at(-1);
    if (parent) parent.children.push(list);
    else out.push(list);
    lists.push(list);
  }
  const children = paragraphBlocks({ kind: 'paragraph', parts: paragraph.parts }, unwritable);
  lists.at(-1)!.children.push({ type: 'listItem', spread: false, checked: null, children });
  return lists;
}

function spannedCell({ blocks, columns, rows }: ShownCell, unwritable: string[]): SpannedCell {
  return { children: phrases(cellParts(blocks), unwritable), columns, rows };
}

/** A marker for the end of a row of a table within a cell. */
const ROW_END: ShownText = { kind: 'text', text: '\u0000' };

/** What the blocks of a cell say, on one line; rows of a table in it are on lines of their own. */
function cellParts(blocks: ShownBlock[]): ShownPart[] {
  return blocks.flatMap((block, at): ShownPart[] => {
    const gap: ShownPart[] =
      at > 0 && blocks[at - 1]!.kind !== 'table' ? [{ kind: 'text', text: ' ' }] : [];
    if (block.kind === 'paragraph') return [...gap, ...block.parts];
    if (block.kind === 'foreign') return [...gap, { kind: 'text', text: block.words }];
    return [
      ...(at > 0 ? [ROW_END] : []),
      ...block.rows.flatMap((row, index) => [
        ...(index > 0 ? [ROW_END] : []),
        ...row.flatMap((cell, column): ShownPart[] => [
          ...(column > 0 ? [{ kind: 'text', text: ' ' } as const] : []),
          ...cellParts(cell.blocks),
        ]),
      ]),
      ...(at < blocks.length - 1 ? [ROW_END] : []),
    ];
  });
}

function linesOf(parts: ShownPart[]): ShownPart[][] {
  const lines: ShownPart[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(part);
  }
  return lines.filter((line) =>
    line.some((part) => part.kind === 'picture' || (part.kind === 'text' && part.text.trim())),
  );
}

/** Parts of one line as Markdown: white space is one space, and none at the ends; struck words are apart. */
function phrases(line: ShownPart[], unwritable: string[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  const add = (node: PhrasingContent) => {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else out.push(node);
  };
  for (const part of line) {
    if (part.kind === 'break') add({ type: 'text', value: ' ' });
    else if (part.kind === 'picture') add({ type: 'image', url: part.name, alt: part.alt });
    else if (part === ROW_END) add({ type: 'html', value: '<br>' });
    else for (const node of textNodes(part, unwritable)) add(node);
  }
  for (const node of out) if (node.type === 'text') node.value = node.value.replace(/\s+/g, ' ');
  const [first, last] = [out[0], out.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return out.filter((node) => node.type !== 'text' || node.value !== '');
}

function textNodes(
  { text, shift, struck, href }: ShownText,
  unwritable: string[],
): PhrasingContent[] {
  const words = struck ? ` ${text} ` : text;
  const linked = addressOf(href);
  if (linked !== undefined && text.trim())
    return [
      {
        type: 'link',
        url: linked,
        children: [{ type: 'text', value: words.replace(/\s+/g, ' ') }],
      },
    ];
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (!shift || !trimmed) return [{ type: 'text', value: words }];
  const node = shifted(shift, trimmed);
  if (!node) {
    unwritable.push(trimmed);
    return [{ type: 'text', value: words }];
  }
  return struck ? [{ type: 'text', value: ' ' }, node, { type: 'text', value: ' ' }] : [node];
}

/** Links lead to pages; those to files of the computer, to scripts, to places in the text are words. */
function addressOf(href: string | undefined): string | undefined {
  const url = href === undefined ? null : URL.parse(href);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
