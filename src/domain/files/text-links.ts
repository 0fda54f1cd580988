import type { Token } from 'markdown-it';
import { parseMarkup } from '#domain/markup/markup.ts';
import type { ContentText } from './content-text.ts';

/** A link or picture of a text. */
export interface TextLink {
  /** As it is in the file, percent-encoded or not. */
  href: string;
  image: boolean;
  /** What readers press, without its marks; absent for a picture. */
  words?: string;
  /** Offset in the body; that of its paragraph when it is written in pieces. */
  at: number;
}

/** Addresses that Markdown refuses to link, and shows as they are written: file:///C:/… of a pasted picture. */
const REFUSED =
  /(?:(!?)\[[^\]\n]*\]\(|^ {0,3}\[[^\]\n]+\]:|<)[ \t]*<?((?:javascript|vbscript|file|data):[^\s)>]*)/gim;

/** The links and pictures of a text. A text that can have none is not parsed. */
export function textLinks({ body }: ContentText): TextLink[] {
  if (!/\]\(|\]:|<\w+:/.test(body)) return [];
  const starts = lineStarts(body);
  const links: TextLink[] = [];
  for (const token of parseMarkup(body)) {
    let from = starts[token.map?.[0] ?? 0] ?? 0;
    for (const { href, image, words } of inTokens(token.children ?? [])) {
      const written = [href, decoded(href)].find((form) => body.includes(form, from));
      const at = written === undefined ? from : body.indexOf(written, from);
      links.push({ href: written ?? href, image, ...(words && { words }), at });
      if (written !== undefined) from = at + written.length;
    }
  }
  for (const { 0: whole, 1: mark, 2: href = '', index } of body.matchAll(REFUSED)) {
    const at = index + whole.length - href.length;
    if (!links.some((link) => link.at === at)) links.push({ href, image: mark === '!', at });
  }
  return links.sort((a, b) => a.at - b.at);
}

function inTokens(tokens: Token[]): Omit<TextLink, 'at'>[] {
  return tokens.flatMap((token, index): Omit<TextLink, 'at'>[] => {
    const image = token.type === 'image';
    if (!image && token.type !== 'link_open') return [];
    const href = String(token.attrGet(image ? 'src' : 'href') ?? '');
    if (image) return [{ href, image }];
    const close = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
    const words = tokens
      .slice(index + 1, close)
      .map(({ content }) => content)
      .join('');
    return [{ href, image, words }];
  });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** An address without its percent signs; as it is when they are not valid. */
export function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
