import { SearchFold } from '#search/index/search-fold.ts';

/** A piece of text around what was found: parts in turn plain and found. */
export interface Excerpt {
  parts: { words: string; found: boolean }[];
}

/** Words before and after the first match. */
const AROUND = 40;

/** Where a term begins and ends in a text; `undefined` when it is not there. */
export function findTerm(
  text: string,
  term: string,
  fold = new SearchFold(''),
): { start: number; end: number } | undefined {
  const key = fold.text(term);
  if (!key || !fold.text(text).includes(key)) return undefined;
  /** For each folded unit where its character begins and ends in the text. */
  const kept: { start: number; end: number }[] = [];
  let folded = '';
  let start = 0;
  for (const character of text) {
    const own = fold.character(character);
    const place = { start, end: start + character.length };
    for (let unit = 0; unit < own.length; unit++) kept.push(place);
    folded += own;
    start += character.length;
  }
  const found = folded.indexOf(key);
  return { start: kept[found]!.start, end: kept[found + key.length - 1]!.end };
}

/** The sentence that holds the first term, with every term in it marked. */
export function excerptOf(text: string, terms: string[], fold = new SearchFold('')): Excerpt {
  const first = terms.map((term) => findTerm(text, term, fold)).find(Boolean) ?? {
    start: 0,
    end: 0,
  };
  const from = Math.max(boundary(text.slice(0, first.start)), first.start - AROUND);
  const to = Math.min(text.length, first.end + AROUND * 2);
  const shown =
    (from > 0 && !/[。；\n]/.test(text[from - 1]!) ? '…' : '') +
    text.slice(from, to) +
    (to < text.length ? '…' : '');
  return { parts: mark(shown, terms, fold) };
}

function boundary(before: string): number {
  return Math.max(...['。', '；', '\n'].map((end) => before.lastIndexOf(end))) + 1;
}

function mark(text: string, terms: string[], fold: SearchFold): Excerpt['parts'] {
  const parts: Excerpt['parts'] = [];
  let rest = text;
  while (rest) {
    const next = terms
      .map((term) => findTerm(rest, term, fold))
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
