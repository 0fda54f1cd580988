import { searchKey } from '#search/index/search-fold.ts';
import type { FigureEntry } from './figure-entry.ts';
import type { Hit, PhraseIndex } from './index/phrase-index.ts';
import type { Term } from './index/query.ts';

/** What to try instead of a query that found nothing. */
export interface SearchHelp {
  /** The words that find something by themselves, with how much. */
  words: { word: string; count: number }[];
  indicators: FigureEntry[];
  /** Documents whose titles share the most with the query. */
  titles: { title: string; path: string }[];
}

/** How many of each kind to offer. */
const FEW = 5;
/** Pieces of a query to look for in titles: each costs a file of the index. */
const PIECES = 8;

/** Finds each word alone, and what is named like the query. */
export async function searchHelp(
  terms: Term[],
  index: PhraseIndex,
  indicators: FigureEntry[],
): Promise<SearchHelp> {
  const pieces = [...new Set(terms.flatMap(([word]) => pairsOf(searchKey(word!))))];
  return {
    words: await wordsAlone(terms, index),
    indicators: indicators
      .filter(({ name }) => pieces.some((piece) => searchKey(name).includes(piece)))
      .slice(0, FEW),
    titles: await nearTitles(pieces.slice(0, PIECES), index),
  };
}

/** The words of a query of several that find something by themselves. */
export async function wordsAlone(terms: Term[], index: PhraseIndex): Promise<SearchHelp['words']> {
  const words = terms.length > 1 ? terms.map(([word]) => word!) : [];
  const counted = await Promise.all(
    words.map(async (word) => ({ word, count: (await index.find([[word]])).length })),
  );
  return counted.filter(({ count }) => count > 0);
}

async function nearTitles(pieces: string[], index: PhraseIndex) {
  const shared = new Map<string, { hit: Hit; count: number }>();
  for (const hits of await Promise.all(pieces.map((piece) => index.find([[piece]])))) {
    for (const hit of hits.filter(({ inTitle }) => inTitle)) {
      const count = (shared.get(hit.id)?.count ?? 0) + 1;
      shared.set(hit.id, { hit, count });
    }
  }
  const best = [...shared.values()]
    .filter(({ hit }) => hit.type !== 'commitment')
    .sort((a, b) => b.count - a.count || (a.hit.day < b.hit.day ? 1 : -1))
    .slice(0, FEW);
  return Promise.all(best.map(({ hit }) => hit.document()));
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => characters[at]! + character);
}
