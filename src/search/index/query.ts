import { searchKey } from './search-fold.ts';
import { numberForms } from './number-forms.ts';
import type { Synonym } from '#domain/indicators/names.ts';

/** One word of a query with the words that mean the same; a text that holds any of them holds the word. */
export type Term = string[];

/** Words that mean the same, the term first, with what people say of it. */
export interface WordGroup {
  same: string[];
  everyday: string[];
}

/** What the rows of the table mean for a query. */
export function wordGroups(synonyms: Synonym[]): WordGroup[] {
  return synonyms.map(({ term, synonyms: others, everyday }) => ({
    same: [term, ...others],
    everyday,
  }));
}

/**
 * Splits a query at blanks: all words must be met, each by itself, by a synonym put in its place, or by the same number
 * with or without thousands separators.
 *
 * @example parseQuery('霾 水质', [{ same: ['PM2.5', '霾'], everyday: [] }]) // [['霾', 'PM2.5'], ['水质']]
 */
export function parseQuery(words: string, groups: WordGroup[]): Term[] {
  return words
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, ...numberForms(word), ...variants(word, groups)]);
}

function variants(word: string, groups: WordGroup[]): string[] {
  const key = searchKey(word);
  return groups.flatMap(({ same }) => {
    const own = longestIn(key, same);
    return own ? inPlaceOf(own, same, key) : [];
  });
}

/**
 * A question in the site's own words: everything that people say in place of a term, replaced by the term.
 *
 * @example inOwnWords('雾霾', [{ same: ['PM2.5'], everyday: ['雾霾'] }]) // ['PM2.5']
 */
export function inOwnWords(words: string, groups: WordGroup[]): string[] {
  const key = searchKey(words);
  return groups.flatMap(({ same, everyday }) => {
    const said = longestIn(key, everyday);
    return said ? inPlaceOf(said, same, key) : [];
  });
}

/** The longest name first: 细颗粒物浓度 must not be cut at a shorter name within it. */
function longestIn(key: string, names: string[]): string | undefined {
  return names
    .map(searchKey)
    .filter((name) => key.includes(name))
    .sort((a, b) => b.length - a.length)[0];
}

/** Names stay as the site writes them: readers are told of them. The index folds them. */
const inPlaceOf = (own: string, names: string[], key: string): string[] =>
  names.filter((name) => searchKey(name) !== own).map((name) => key.replace(own, name));

/** For everything that a group knows, what to look for in its place. */
export function insteadOf(groups: WordGroup[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { same, everyday } of groups) {
    for (const name of [...same, ...everyday]) {
      const others = same.filter((other) => other !== name);
      all.set(name, [...(all.get(name) ?? []), ...others]);
    }
  }
  return all;
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
