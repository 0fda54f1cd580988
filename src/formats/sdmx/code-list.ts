import { hashOf } from '#domain/registers/entry-slug.ts';
import type { Language } from '#domain/values/language.ts';

/** A code with its names. */
export interface Code {
  id: string;
  names: Partial<Record<Language, string>>;
  /** Id of the code above it. */
  parent?: string;
}

/**
 * The id of a code for words: their English name in capitals where it has letters or digits of ASCII, else a hash.
 *
 * @example codeId('一般工业固废', 'Grade 2') // 'GRADE_2'
 */
export function codeId(words: string, english: string): string {
  const plain = english.normalize('NFKD').replaceAll('μ', 'u').replaceAll('%', 'PT').toUpperCase();
  // Half of a name is none: what is left of Chinese words with a digit in them would be the digit.
  if (/\p{Script=Han}/u.test(plain)) return `X_${hashOf(words).toUpperCase()}`;
  const id = plain.replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return id || `X_${hashOf(words).toUpperCase()}`;
}

/** Codes for words, in their order, each with an id of its own: where two names come to one id, a hash tells them apart. */
export class CodeList {
  readonly codes: Code[] = [];
  readonly #byWords = new Map<string, Code>();
  readonly #taken = new Set<string>();

  add(words: string, english: string, language: Language, id = codeId(words, english)): void {
    if (this.#byWords.has(words)) return;
    const own = this.#taken.has(id) ? `${id}_${hashOf(words).toUpperCase()}` : id;
    this.#taken.add(own);
    const names =
      english && english !== words ? { [language]: words, en: english } : { [language]: words };
    const code = { id: own, names };
    this.#byWords.set(words, code);
    this.codes.push(code);
  }

  codeOf(words: string): Code {
    const code = this.#byWords.get(words);
    if (!code) throw new Error(`no code for ${words}`);
    return code;
  }
}

/** Codes with English names alone, as standards write them. */
export const englishCodes = (names: Record<string, string>): Code[] =>
  Object.entries(names).map(([id, name]) => ({ id, names: { en: name } }));
