import type { Token } from 'markdown-it';
import { childText } from '#domain/markup/markup.ts';
import { htmlToken, textToken } from './render-token.ts';

/** Words that follow each other with nothing between them but that some are lower or higher. */
export interface WordRun {
  /** As `inlineText` gives them. */
  words: string;
  shifts: Shift[];
}

/** Words set lower or higher, and where they are in their run. */
interface Shift {
  at: number;
  words: string;
  tag: string;
}

/** Cuts the children of an inline token into runs of words and other tokens. */
export function wordRuns(children: Token[]): (WordRun | Token)[] {
  const runs: (WordRun | Token)[] = [];
  children.forEach((child, at) => {
    if (/^su[bp]_(?:open|close)$/.test(child.type)) return;
    if (child.type !== 'text') {
      runs.push(child);
      return;
    }
    const before = children[at - 1];
    const last = runs.at(-1);
    const run = last && 'words' in last ? last : { words: '', shifts: [] };
    if (run !== last) runs.push(run);
    const opened = before && /^su[bp]_open$/.test(before.type) ? before : undefined;
    if (opened) run.shifts.push({ at: run.words.length, words: child.content, tag: opened.tag });
    run.words += childText(children, at);
  });
  return runs;
}

/** Sets the words of a run lower and higher again that are in tokens by now, among marks of other kinds. */
export function withShifts(tokens: Token[], shifts: Shift[]): Token[] {
  let start = 0;
  return tokens.flatMap((token) => {
    if (token.type !== 'text') return [token];
    const from = start;
    start += token.content.length;
    return cut(token.content, from, shifts);
  });
}

function cut(words: string, from: number, shifts: Shift[]): Token[] {
  const out: Token[] = [];
  let done = 0;
  for (const { at, words: own, tag } of shifts) {
    const begin = Math.max(at - from, done);
    const end = Math.min(at + own.length - from, words.length);
    if (begin >= end) continue;
    const shifted = textToken(own.slice(begin + from - at, end + from - at));
    out.push(
      textToken(words.slice(done, begin)),
      htmlToken(`<${tag}>`),
      shifted,
      htmlToken(`</${tag}>`),
    );
    done = end;
  }
  out.push(textToken(words.slice(done)));
  return out.filter(({ type, content }) => type !== 'text' || content !== '');
}
