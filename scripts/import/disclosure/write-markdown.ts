import type { BlockContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' });

/** Writes blocks as the Markdown of a content file; whatever has a meaning in Markdown is escaped. */
export function writeMarkdown(blocks: BlockContent[]): string {
  const root: Root = { type: 'root', children: blocks };
  // Addresses in running text are text to the site: it makes no links of them, so nothing is to be escaped there.
  return writer.stringify(root).replace(/(?<!\\)((?:\\\\)*)\\([:@.](?=\/\/|\w))/g, '$1$2');
}
