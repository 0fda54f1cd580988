import type { Element } from 'hast';
import type {
  BlockContent,
  Html,
  Image,
  Link,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { wordsOf } from '#scripts/import/extract/extract.ts';
import { mergedTable, type SpannedCell } from '#scripts/import/extract/merged-table.ts';
import { shifted } from '#scripts/import/extract/shifted-words.ts';
import { joinedWords, LOOKS } from './joined-words.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type State = Parameters<Handle>[0];

/** Words keep no bold and no italics: headings are known by their number. */
const plain: Handle = (state, node: Element) => state.all(node) as PhrasingContent[];

/** Their words are plain by now. */
const lowerOrHigher: Handle = (_, { tagName, children }: Element) => {
  const words = children.map((child) => ('value' in child ? child.value : '')).join('');
  return shifted(tagName as 'sub' | 'sup', words) ?? { type: 'text', value: words };
};

const table: Handle = (state, node: Element) => mergedTable(rowsOf(state, node));

/** The paragraphs of an empty figure or a form say nothing; what they hold may. */
const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(joinedWords)
  .use(rehypeRemark, {
    newlines: false,
    handlers: {
      ...Object.fromEntries(LOOKS.map((name) => [name, plain])),
      sub: lowerOrHigher,
      sup: lowerOrHigher,
      table,
    },
  });

/** HTML as blocks of text: a line break ends a paragraph, as it does on the pages of portals. */
export function htmlBlocks(html: string): BlockContent[] {
  const root = converter.runSync(converter.parse(html)) as unknown as Root;
  return root.children.flatMap(blocksOf);
}

function blocksOf(node: RootContent): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return linesOf(node.children).map((children) => ({ ...node, children }));
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child as RootContent));
    case 'list':
      node.spread = false;
      for (const item of node.children) {
        item.spread = false;
        item.checked = null;
        item.children = item.children.flatMap((child) => blocksOf(child as RootContent));
      }
      node.children = node.children.filter((item) => hasContent(item));
      return node.children.length > 0 ? [node] : [];
    case 'table':
    case 'code':
      return [node];
    case 'text':
    case 'link':
    case 'image':
    case 'html':
      return linesOf([node]).map((children) => ({ type: 'paragraph', children }));
    default:
      return [];
  }
}

/** The lines between breaks, without the spaces at their ends; neighbouring texts are one. */
function linesOf(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else line.push(child.type === 'text' ? { ...child } : child);
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(line: PhrasingContent[]): PhrasingContent[] {
  for (const text of line) if (text.type === 'text') text.value = text.value.replace(/\s+/g, ' ');
  const first = line[0];
  const last = line.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return line.filter((child) => child.type !== 'text' || child.value !== '');
}

const hasContent = (node: Nodes): boolean =>
  wordsOf(node).trim() !== '' || JSON.stringify(node).includes('"type":"image"');

/**
 * The rows of a table with what their cells say and how far they reach. Rows in no part make one of their own; a cell
 * ends with its part, however far it reaches (HTML Standard, 4.9.12).
 */
function rowsOf(state: State, node: Element): SpannedCell[][] {
  const parts: SpannedCell[][][] = [];
  let isLoose = false;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const isRow = child.tagName === 'tr';
    if (!isRow && !/^t(?:head|body|foot)$/.test(child.tagName)) continue;
    if (!isRow || !isLoose) parts.push([]);
    isLoose = isRow;
    const rows = isRow ? [child] : child.children.filter((row) => isElement(row, /^tr$/));
    for (const row of rows as Element[]) {
      const cells = row.children.filter((cell) => isElement(cell, /^t[dh]$/)) as Element[];
      parts.at(-1)!.push(cells.map((cell) => cellOf(state, cell)));
    }
  }
  return parts.flatMap((rows) =>
    rows.map((cells, at) =>
      cells.map((cell) => ({ ...cell, rows: Math.min(cell.rows, rows.length - at) })),
    ),
  );
}

const isElement = (node: Element['children'][number], name: RegExp): boolean =>
  node.type === 'element' && name.test(node.tagName);

const MOST_COLUMNS = 1000;

function cellOf(state: State, cell: Element): SpannedCell {
  const span = (name: string) => parseInt(String(cell.properties[name] ?? 1), 10);
  // rowspan="0" reaches to the end of the part; a colspan of 0 or beyond the bound is 1.
  const columns = span('colSpan');
  const rows = span('rowSpan');
  const nodes = state.all(cell) as RootContent[];
  const children = nodes.flatMap((node, index) => [
    ...(index && !(isPhrase(node) && isPhrase(nodes[index - 1]!)) ? [space()] : []),
    ...phrases(node),
  ]);
  return {
    children: linesOf(children).flat(),
    columns: columns > 0 && columns <= MOST_COLUMNS ? columns : 1,
    rows: rows === 0 ? Infinity : rows > 0 ? rows : 1,
  };
}

const space = (): PhrasingContent => ({ type: 'text', value: ' ' });

const isPhrase = (node: Nodes): node is Text | Link | Image | Html =>
  ['text', 'link', 'image', 'html'].includes(node.type);

/** What a cell's paragraphs and lists say, on one line. */
function phrases(node: Nodes): PhrasingContent[] {
  if (node.type === 'break') return [space()];
  if (isPhrase(node)) return [node];
  if ('children' in node)
    return node.children.flatMap((child, index) => [
      ...(index && 'children' in child && !isPhrase(child) ? [space()] : []),
      ...phrases(child),
    ]);
  return 'value' in node ? [{ type: 'text', value: node.value }] : [];
}
