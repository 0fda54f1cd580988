import type { Token } from 'markdown-it';
import { decoded } from '#domain/files/text-links.ts';

/** Pixels of a picture: with them a page keeps room for it and does not jump when it arrives. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Links of the text go through the site's `link`; the marks' own links have been through it already. Pictures get
 * their size.
 */
export function relinked(
  original: Token,
  link: (path: string) => string,
  sizes: ReadonlyMap<string, PictureSize> = new Map(),
): Token {
  if (!original.children?.some(({ type }) => type === 'link_open' || type === 'image'))
    return original;
  const children = original.children.map((child) => {
    if (!child.attrs) return child;
    const attrs = child.attrs.map(([name, value]) => [
      name,
      name === 'href' || name === 'src' ? link(String(value)) : value,
    ]);
    const size = child.type === 'image' && sizes.get(decoded(String(child.attrGet('src') ?? '')));
    if (size) attrs.push(['width', String(size.width)], ['height', String(size.height)]);
    return Object.assign(clone(child), { attrs });
  });
  return Object.assign(clone(original), { children });
}

function token(type: string, content: string): Token {
  const bare = {
    type,
    content,
    tag: '',
    attrs: null,
    map: null,
    nesting: 0,
    level: 0,
    children: null,
  };
  return {
    ...bare,
    markup: '',
    info: '',
    meta: null,
    block: false,
    hidden: false,
  } as unknown as Token;
}

/** HTML that goes out as it is. */
export const htmlToken = (html: string) => token('html_inline', html);
/** Words, which the renderer escapes. */
export const textToken = (words: string) => token('text', words);

/** A copy that keeps the renderer's methods. */
export function clone(original: Token): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(original) as object) as Token, original);
}

/** A heading's opening or closing token on another level. */
export function retag(heading: Token, level: number): Token {
  return Object.assign(clone(heading), { tag: `h${level}` });
}
