import MarkdownIt, { type Token } from 'markdown-it';
import { mergeCells } from './merged-cells.ts';

/** What is read as markup: text set lower or higher (SO<sub>2</sub>, m<sup>3</sup>), and a line break. */
export const LOWER_OR_HIGHER = /<(sub|sup)>([^<>\n]+)<\/\1>/i;
export const LINE_BREAK = /<br ?\/?>/i;
const ALLOWED_TAGS = new RegExp(`${LOWER_OR_HIGHER.source}|${LINE_BREAK.source}`, 'gi');

/** `<35`, `<待定>` and `<https://…>` are not tags. */
const TAG = /(?<!\\)<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?::\w+)?(?:[\s/][^<>]*)?>)/g;

/** The HTML tags and comments of a text, less those that are allowed: the page shows them as they are written. */
export function htmlTags(text: string): { tag: string; at: number }[] {
  if (!text.includes('<')) return [];
  const rest = text.replace(ALLOWED_TAGS, (allowed) => ' '.repeat(allowed.length));
  return [...rest.matchAll(TAG)].map(({ 0: tag, index: at }) => ({ tag, at }));
}

const RAISED = new Map(
  [...'0123456789+-=()ni'].map((plain, at) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'[at]!]),
);

/**
 * Raised words as characters that are raised by themselves, one for one; words of which one has no such form stay as
 * they are.
 */
export function raised(words: string): string {
  const found = [...words].map((character) =>
    /\s/.test(character) ? character : RAISED.get(character.normalize('NFKC').replace('−', '-')),
  );
  return found.includes(undefined) ? words : found.join('');
}

/**
 * Markdown as disclosures are written in it: CommonMark with tables, less what turns pasted official text into
 * something else. Raw HTML is text, but for a short list; four leading spaces are an indent, not code; a rule of dashes below a line
 * makes no heading.
 */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable([
  'code',
  'lheading',
  'html_block',
  'html_inline',
]);

const ALLOWED = [LOWER_OR_HIGHER, LINE_BREAK].map(({ source }) => new RegExp(source, 'iy'));

/** SO<sub>2</sub>, m<sup>3</sup> and <br> are all of HTML that is more than text. */
markdown.inline.ruler.after('autolink', 'allowed_html', (state, silent) => {
  for (const pattern of ALLOWED) {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (!match || pattern.lastIndex > state.posMax) continue;
    const [whole, name, words] = match;
    state.pos += whole.length;
    if (silent) return true;
    const tag = name?.toLowerCase();
    if (!tag) state.push('hardbreak', 'br', 0);
    else {
      state.push(`${tag}_open`, tag, 1);
      state.push('text', '', 0).content = words ?? '';
      state.push(`${tag}_close`, tag, -1);
    }
    return true;
  }
  return false;
});

/** The characters between which a line break is no space. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F“”‘’…—·]/;

/** Parses Markdown with merged cells; line breaks inside Chinese text vanish, so that a phrase broken over two lines stays one. */
export function parseMarkup(source: string): Token[] {
  const tokens = mergeCells(markdown.parse(source, {}));
  for (const token of tokens) {
    if (token.children) token.children = joinLines(token.children);
  }
  return tokens;
}

/** Renders parsed Markdown. */
export function renderMarkup(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The words of an inline token, without marks. */
export function inlineText({ children }: Token): string {
  const all = children ?? [];
  return all.map((_, at) => childText(all, at)).join('');
}

/** The words of one child of an inline token. Digits that are raised behind a number stay raised: 10⁴ is not 104. */
export function childText(children: Token[], at: number): string {
  const { type, content, children: own } = children[at]!;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'image') return (own ?? []).map((child) => child.content).join('');
  const isPower =
    children[at - 1]?.type === 'sup_open' && /\d$/.test(children[at - 2]?.content ?? '');
  return isPower ? raised(content) : content;
}

function joinLines(children: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < children.length; index++) {
    const token = children[index]!;
    const last = joined.at(-1);
    const next = children[index + 1];
    const bare =
      token.type === 'softbreak' &&
      (WIDE.test(last?.content.at(-1) ?? '') || WIDE.test(next?.content[0] ?? ''));
    if (bare) continue;
    if (token.type === 'text' && last?.type === 'text') last.content += token.content;
    else joined.push(token);
  }
  return joined;
}
