import type { BlockContent, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { wordsOf, type Extract, type RecordFields } from '#scripts/import/extract/extract.ts';
import { ImageShelf, type Resources } from '#scripts/import/extract/image-shelf.ts';
import { definitionLines, markdownChunks } from './markdown-chunks.ts';
import { normaliseMarkdown, tellAbsent } from './normalise-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads Markdown. Its record may be between dashes; its words are those that a parser other than the site's finds
 * in it. HTML in it is words, as it is on the site, which tells of it; pictures alone are taken.
 *
 * @param resources reads a file beside the text, by its address in it
 */
export function readMarkdown(text: string, file: string, resources: Resources): Extract {
  const { fields: given, body, bodyLine, present, problems: slips } = parseFrontmatter(text, file);
  const fields: RecordFields = {};
  for (const [name, value] of Object.entries(present ? given : {}))
    if (typeof value === 'string' && value) fields[name] = value;
  // Lines are counted from the top of the file.
  const root = parsed(body, bodyLine - 1);
  // A text without a record is no slip here; what its record loses is.
  const problems: Problem[] = present ? [...slips] : [];
  const shelf = new ImageShelf(file, resources, problems, tellAbsent);
  normaliseMarkdown(root, shelf);
  const blocks = root.children as BlockContent[];
  return { blocks, words: blocks.map(wordsOf).join('\n'), fields, images: shelf.images, problems };
}

/** Parses a text part by part; lines are counted from the top of the file. */
function parsed(body: string, linesAbove: number): Root {
  const definitions = definitionLines(body).join('\n\n');
  const chunks = markdownChunks(body);
  const children = chunks.flatMap(({ text, linesBefore }) => {
    const own = text.split('\n').length;
    const added = chunks.length > 1 && definitions ? `\n\n${definitions}` : '';
    const root = parser.parse(text + added) as Root;
    const blocks = root.children.filter(({ position }) => (position?.start.line ?? 0) <= own);
    for (const block of blocks) shiftLines(block, linesAbove + linesBefore);
    return blocks;
  });
  return { type: 'root', children };
}

function shiftLines(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  if ('children' in node) for (const child of node.children) shiftLines(child, by);
}
