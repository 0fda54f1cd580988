import { escapeHtml } from '#domain/values/escape-html.ts';
import type { Token } from 'markdown-it';
import { htmlToken, textToken } from './render-token.ts';
import { isWithin } from './section.ts';

/** Words of a disclosure that something on the site is tied to. */
export interface TextMark {
  /** Becomes the id of the element around the words. */
  anchor: string;
  /** The section that is cited; the words may be in a part of it. */
  section: string;
  quote: string;
  kind: 'figure' | 'promise' | 'evidence';
  /** Where the words lead. */
  href: string;
  /** What is there, for screen readers and on hover. */
  title: string;
}

/** A mark and where its words begin. */
interface Found {
  mark: TextMark;
  at: number;
}

const endOf = ({ mark, at }: Found) => at + mark.quote.length;

/**
 * Splits words at the marks that are in them and takes those from the waiting ones. A link in a link is no HTML:
 * a mark whose words are within another's is an element around them, so that its address still highlights these
 * very words; one that only overlaps another keeps its id as an empty anchor.
 */
export function linked(words: string, section: string, waiting: Set<TextMark>): Token[] {
  const here = [...waiting]
    .filter((mark) => isWithin(section, mark.section))
    .map((mark) => ({ mark, at: words.indexOf(mark.quote) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.mark.quote.length - a.mark.quote.length);
  const out: Token[] = [];
  let end = 0;
  while (here.length > 0) {
    const outer = here.shift()!;
    const within: Found[] = [];
    const torn: Found[] = [];
    while (here[0] && here[0].at < endOf(outer)) {
      const other = here.shift()!;
      (endOf(other) <= endOf(outer) ? within : torn).push(other);
    }
    for (const { mark } of [outer, ...within, ...torn]) waiting.delete(mark);
    out.push(textToken(words.slice(end, outer.at)), ...torn.map(anchor), ...link(outer, within));
    end = endOf(outer);
  }
  out.push(textToken(words.slice(end)));
  return out.filter(({ type, content }) => type !== 'text' || content !== '');
}

function link({ mark, at: start }: Found, within: Found[]): Token[] {
  const { anchor: id, kind, href, title, quote } = mark;
  const out = [
    htmlToken(
      `<a id="${escapeHtml(id)}" class="mark mark-${kind}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`,
    ),
  ];
  let end = 0;
  for (const inner of within) {
    const at = inner.at - start;
    if (at < end) {
      out.push(anchor(inner));
      continue;
    }
    out.push(
      textToken(quote.slice(end, at)),
      htmlToken(`<span id="${escapeHtml(inner.mark.anchor)}" class="mark-within">`),
      textToken(inner.mark.quote),
      htmlToken('</span>'),
    );
    end = at + inner.mark.quote.length;
  }
  return [...out, textToken(quote.slice(end)), htmlToken('</a>')];
}

function anchor({ mark }: Found): Token {
  return htmlToken(`<span id="${escapeHtml(mark.anchor)}" class="anchor"></span>`);
}
