/** A stretch of a text, from its first character. */
export interface Sentence {
  at: number;
  length: number;
}

/** Ends a sentence; quotes and brackets that close behind it still belong to it. A decimal point ends nothing. */
const SENTENCE = /[^。！？；!?;\n]*(?:[。！？；!?;\n]+[”’」』）】)\]"']*|$)/g;

/** The sentences of a text, in order, blank ones left out: what is read aloud in one breath and marked meanwhile. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    const at = index + (words.length - words.trimStart().length);
    const { length } = words.trim();
    return length > 0 ? [{ at, length }] : [];
  });
}
