import { searchKey } from './search-fold.ts';
import type { Synonym } from '#domain/indicators/names.ts';

/** One word of a query with the words that mean the same; a text that holds any of them holds the word. */
export type Term = string[];

/** Groups of words that mean the same, each with its term first. */
export function synonymGroups(synonyms: Synonym[]): string[][] {
  return synonyms.map(({ term, synonyms: others }) => [term, ...others]);
}

/**
 * Splits a query at blanks: all words must be met, each by itself or by a synonym put in its place.
 *
 * @example parseQuery('霾 水质', [['细颗粒物', '霾']]) // [['霾', '细颗粒物'], ['水质']]
 */
export function parseQuery(words: string, groups: string[][]): Term[] {
  return words
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, ...variants(word, groups)]);
}

function variants(word: string, groups: string[][]): string[] {
  const key = searchKey(word);
  return groups.flatMap((group) => {
    const own = group.map(searchKey);
    // The longest name first: 细颗粒物浓度 must not be cut at a shorter name within it.
    const found = own.toSorted((a, b) => b.length - a.length).find((name) => key.includes(name));
    if (!found) return [];
    return group
      .filter((_, index) => own[index] !== found)
      .map((other) => key.replace(found, other));
  });
}

/**
 * A query in simplified characters.
 *
 * @example simplify('環境', '環环') // '环境'
 */
export function simplify(words: string, pairs: string): string {
  const simple = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) simple.set(pairs[at]!, pairs[at + 1]!);
  return [...words].map((character) => simple.get(character) ?? character).join('');
}
