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

/**
 * Characters of official Chinese that this site takes a reader to manage in a minute: a rule of thumb of its own,
 * on the slow side because figures are read twice. Wherever a time is shown, the rule is beside it.
 */
export const CHARACTERS_PER_MINUTE = 400;

/** How long a text is: characters, a number or a foreign word as one, and whole minutes of reading, at least one. */
export function timeToRead(text: string): { characters: number; minutes: number } {
  let characters = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = kinds[code]!;
    if (kind === UNKNOWN) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      kind = kindOf(character);
      if (character.length === 1) kinds[code] = kind;
      else at++;
    }
    if (kind === CHARACTER || (kind === WORD && !inWord)) characters++;
    inWord = kind === WORD || (kind === JOINT && inWord);
  }
  return { characters, minutes: Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE)) };
}

/** A `WORD` character makes one unit with those before it, over a `JOINT` too: 1,351.68. */
const [UNKNOWN, CHARACTER, WORD, JOINT, SPACE] = [0, 1, 2, 3, 4];

/** What kind each UTF-16 code unit is, found out once: the texts are long, their characters few. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return CHARACTER;
  if (/[\p{L}\p{N}]/u.test(character)) return WORD;
  return /[.,%-]/.test(character) ? JOINT : SPACE;
}
