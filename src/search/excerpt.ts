import { searchKey } from '../domain/search-text.ts';

/** A piece of text around what was found: parts in turn plain and found. */
export interface Excerpt {
  parts: { words: string; found: boolean }[];
}

/** Words before and after the first match. */
const AROUND = 40;

/** Where a term begins and ends in a text, blanks, width and case aside; `undefined` when it is not there. */
export function findTerm(text: string, term: string): { start: number; end: number } | undefined {
  const key = searchKey(term);
  const kept: number[] = [];
  let folded = '';
  [...text].reduce((at, character) => {
    const own = searchKey(character);
    for (let unit = 0; unit < own.length; unit++) kept.push(at);
    folded += own;
    return at + character.length;
  }, 0);
  const found = key ? folded.indexOf(key) : -1;
  if (found < 0) return undefined;
  const last = kept[found + key.length - 1]!;
  return { start: kept[found]!, end: last + 1 };
}

/** The sentence in which the first term stands, with every term in it marked. */
export function excerptOf(text: string, terms: string[]): Excerpt {
  const first = terms.map((term) => findTerm(text, term)).find(Boolean) ?? { start: 0, end: 0 };
  const from = Math.max(boundary(text.slice(0, first.start)), first.start - AROUND);
  const to = Math.min(text.length, first.end + AROUND * 2);
  const shown =
    (from > 0 && !/[。；\n]/.test(text[from - 1]!) ? '…' : '') +
    text.slice(from, to) +
    (to < text.length ? '…' : '');
  return { parts: mark(shown, terms) };
}

function boundary(before: string): number {
  return Math.max(...['。', '；', '\n'].map((end) => before.lastIndexOf(end))) + 1;
}

function mark(text: string, terms: string[]): Excerpt['parts'] {
  const parts: Excerpt['parts'] = [];
  let rest = text;
  while (rest) {
    const next = terms
      .map((term) => findTerm(rest, term))
      .filter((found) => found !== undefined)
      .sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (!next) break;
    if (next.start > 0) parts.push({ words: rest.slice(0, next.start), found: false });
    parts.push({ words: rest.slice(next.start, next.end), found: true });
    rest = rest.slice(next.end);
  }
  if (rest) parts.push({ words: rest, found: false });
  return parts;
}
