const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DASHES = /[—–−~～〜]/g;

/**
 * A text with half-width digits, letters and punctuation, and one kind of dash; each character stays in its place,
 * so that what is found in it can be cut from the text itself.
 */
export function plainText(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replaceAll('∶', ':')
    .replaceAll('\u3000', ' ');
}

/** A run of a text, with its place. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a plain text, ends of lines included. */
export function sentenceSpans(plain: string): Span[] {
  return splitAt(plain, { start: 0, end: plain.length }, /[。!?\n]/);
}

/** The clauses of a sentence. Commas within brackets and quotation marks, and those within numbers, part nothing. */
export function clausesOf(plain: string, sentence: Span): Span[] {
  return splitAt(plain, sentence, /[,;:]/);
}

const OPENING = '(《〈“‘「[〔【';
const CLOSING = ')》〉”’」]〕】';

function splitAt(plain: string, { start, end }: Span, mark: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = plain[at]!;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the rest of the text.
    else if (character === '\n') depth = 0;
    if (depth > 0 || !mark.test(character)) continue;
    if (/[,:]/.test(character) && isInNumber(plain, at)) continue;
    if (at > from) spans.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) spans.push({ start: from, end });
  return spans;
}

function isInNumber(plain: string, at: number): boolean {
  const around = plain.slice(at - 1, at + 4);
  return plain[at] === ':' ? /^\d:\d/.test(around) : /^\d,\d{3}$/.test(around);
}
