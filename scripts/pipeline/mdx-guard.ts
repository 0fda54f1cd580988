import { mdxToHast } from 'satteri';
import { ARTICLE_COMPONENTS } from '#domain/files/article-component.ts';
import type { ContentText } from '#domain/files/content-text.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** What is used of the parser's tree. */
interface Node {
  type: string;
  name?: string | null;
  attributes?: { type: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { offset?: number } };
}

/** Elements of the articles' own; anything else that is code is refused. */
const ELEMENTS = new Set([...Object.keys(ARTICLE_COMPONENTS), 'sub', 'sup', 'br']);

/**
 * The last word on an article in which the checks found no code: the parser that Astro uses itself. What it would run
 * or refuse is a problem, whatever the checks thought of it.
 */
export function guardArticle(text: ContentText): Problem[] {
  const blame = (at: number) => {
    const [context = ''] = /^[^\n]{0,20}/.exec(text.body.slice(at)) ?? [];
    return [text.problem('mdx-character', at, { character: text.body[at] ?? '', context })];
  };
  try {
    const [first] = active(mdxToHast(text.body) as Node);
    return first ? blame(first.position?.start.offset ?? 0) : [];
  } catch (error) {
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(String(error)) ?? [];
    const before = text.body.split('\n').slice(0, Number(line) - 1);
    return blame(before.join('\n').length + (before.length && 1) + Number(column) - 1);
  }
}

/** The nodes that would run. */
export function active(node: Node): Node[] {
  const { type, name, attributes = [], children = [] } = node;
  const plain = attributes.every(
    (own) => own.type === 'mdxJsxAttribute' && typeof own.value === 'string',
  );
  const foreign = type.startsWith('mdxJsx')
    ? !ELEMENTS.has(name ?? '') || !plain
    : type.startsWith('mdx');
  return [...(foreign ? [node] : []), ...children.flatMap(active)];
}
