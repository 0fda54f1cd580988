import type { BlockContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseFrontmatter } from '../../src/domain/frontmatter.ts';
import { wordsOf, type Extract, type RecordFields } from './extract.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads Markdown. Its record may stand between dashes; its words are those that a parser other than the site's finds
 * in it. HTML in it is words, as it is on the site, which tells of it.
 */
export function readMarkdown(text: string, file: string): Extract {
  const { fields: given, body, present } = parseFrontmatter(text, file);
  const fields: RecordFields = {};
  for (const [name, value] of Object.entries(present ? given : {}))
    if (typeof value === 'string' && value) fields[name] = value;
  const root = parser.parse(body) as Root;
  const blocks = root.children.filter(({ type }) => type !== 'definition') as BlockContent[];
  return { blocks, words: blocks.map(wordsOf).join('\n'), fields, images: new Map(), problems: [] };
}
