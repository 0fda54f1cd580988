import type { BlockContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { wordsOf, type Extract, type RecordFields } from '#scripts/import/extract/extract.ts';
import { ImageShelf, type Resources } from '#scripts/import/extract/image-shelf.ts';
import { settleMarkdown, tellAbsent } from './settle-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads Markdown. Its record may stand between dashes; its words are those that a parser other than the site's finds
 * in it. HTML in it is words, as it is on the site, which tells of it; pictures alone are taken.
 *
 * @param resources reads a file beside the text, by its address in it
 */
export function readMarkdown(text: string, file: string, resources: Resources): Extract {
  const { fields: given, body, bodyLine, present } = parseFrontmatter(text, file);
  const fields: RecordFields = {};
  for (const [name, value] of Object.entries(present ? given : {}))
    if (typeof value === 'string' && value) fields[name] = value;
  // Lines are counted from the top of the file.
  const root = parser.parse('\n'.repeat(bodyLine - 1) + body) as Root;
  const problems: Problem[] = [];
  const shelf = new ImageShelf(file, resources, problems, tellAbsent);
  settleMarkdown(root, shelf);
  const blocks = root.children as BlockContent[];
  return { blocks, words: blocks.map(wordsOf).join('\n'), fields, images: shelf.images, problems };
}
