/** A part of a text that can be parsed by itself, and how many lines are before it. */
export interface MarkdownChunk {
  text: string;
  linesBefore: number;
}

/** The parser of tables takes the square of the time of what it is handed; parts of this size take a few milliseconds. */
const CHUNK = 4_000;

/** A fence of code opens and closes; HTML of these kinds goes on over blank lines (CommonMark 0.31, 4.6, kinds 1 to 5). */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HTML_OPENS = /^ {0,3}<(?:script|pre|style|textarea|!--|\?|![a-z]|!\[CDATA\[)/i;
const HTML_CLOSES = /<\/(?:script|pre|style|textarea)>|-->|\?>|\]\]>/i;
/** A line at the margin that continues nothing: no list, no quote, no fence, no note's text. */
const FRESH = /^[^\s\-*+>\d`~<:=]/;

/**
 * Cuts a text where a block of its own begins at the margin behind a blank line: whatever was open before ends there
 * (CommonMark 0.31, 5.1 to 5.3), so that the parts parse as the whole does.
 */
export function markdownChunks(text: string): MarkdownChunk[] {
  if (text.length <= CHUNK) return [{ text, linesBefore: 0 }];
  const lines = text.split(/\r?\n|\r/);
  const chunks: MarkdownChunk[] = [];
  let [from, size, fence, isHtml] = [0, 0, '', false];
  lines.forEach((line, at) => {
    const isBoundary = fence === '' && !isHtml && lines[at - 1]?.trim() === '' && FRESH.test(line);
    if (size > CHUNK && isBoundary) {
      chunks.push({ text: lines.slice(from, at).join('\n'), linesBefore: from });
      [from, size] = [at, 0];
    }
    size += line.length + 1;
    const mark = FENCE.exec(line)?.[1];
    if (fence === '') fence = isHtml ? '' : (mark ?? '');
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = '';
    if (fence === '' && HTML_OPENS.test(line)) isHtml = true;
    if (isHtml && HTML_CLOSES.test(line)) isHtml = false;
  });
  chunks.push({ text: lines.slice(from).join('\n'), linesBefore: from });
  return chunks;
}

/** What links and notes refer to, anywhere in a text: a part needs those of the others to know a reference for one. */
export function definitionLines(text: string): string[] {
  return text.match(/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm) ?? [];
}
