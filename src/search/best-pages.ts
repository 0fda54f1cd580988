import { topicsOf, type Bet, type BetPage } from '#domain/indicators/best-bet.ts';
import { withoutAsking } from './keywords.ts';
import { searchKey } from '#search/index/search-fold.ts';

/** So many pages answer first. */
const MOST = 4;

/** A topic that a query names, with how much of the query names it and where it begins. */
interface Named {
  length: number;
  at: number;
}

/**
 * The pages that people chose for what a query is about. A row of several topics (空气+排名) goes before rows of one of
 * them; of the topics that are left, what most of the query names goes first. Each row gives its first page before any
 * gives its second.
 *
 * @returns the pages, and what share of the query names their topics
 * @example bestBets([], '空气').pages // []
 */
export function bestBets(bets: Bet[], query: string): { pages: BetPage[]; share: number } {
  const named = topicsIn(bets, query);
  const weight = (topics: Iterable<string>) =>
    [...topics].reduce((sum, topic) => sum + (named.get(topic)?.length ?? 0), 0);
  const fitting = bets
    .filter(({ pages }) => pages.length > 0)
    .map((bet) => ({ bet, topics: topicsOf(bet) }))
    .filter(({ topics }) => topics.every((topic) => named.has(topic)))
    .sort(
      (a, b) =>
        b.topics.length - a.topics.length ||
        weight(b.topics) - weight(a.topics) ||
        named.get(a.topics[0]!)!.at - named.get(b.topics[0]!)!.at,
    );
  // What a row of several topics answers is not answered once more by a row of one of them, until all others spoke.
  const told = new Set<string>();
  const [first, later]: [Bet[], Bet[]] = [[], []];
  for (const { bet, topics } of fitting) {
    (topics.every((topic) => told.has(topic)) ? later : first).push(bet);
    for (const topic of topics) told.add(topic);
  }
  const pages = [...inTurn(first), ...inTurn(later)];
  const said = searchKey(withoutAsking(query)).length;
  const naming = weight(told);
  return {
    pages: [...new Map(pages.map((page) => [page.path, page])).values()].slice(0, MOST),
    share: said === 0 ? 1 : Math.min(1, naming / said),
  };
}

/** The topics that a query names by their longest words: 海水 names no 水. */
function topicsIn(bets: Bet[], query: string): Map<string, Named> {
  const key = searchKey(query);
  const taken = Array.from({ length: key.length }, () => false);
  const named = new Map<string, Named>();
  const words = bets
    .filter((bet) => topicsOf(bet).length === 1)
    .flatMap(({ topic, words: others }) =>
      [topic, ...others].map((word) => ({ topic, word: searchKey(word) })),
    );
  const alone = aloneIn(query);
  const byLength = [...Map.groupBy(words, ({ word }) => word)].sort(
    ([a], [b]) => b.length - a.length,
  );
  for (const [word, owners] of byLength) {
    if (!word || (word.length === 1 && !alone.has(word))) continue;
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      const places = Array.from({ length: word.length }, (_, place) => at + place);
      if (places.every((place) => taken[place])) continue;
      for (const place of places) taken[place] = true;
      for (const { topic } of owners) {
        const before = named.get(topic);
        named.set(topic, {
          length: word.length + (before?.length ?? 0),
          at: Math.min(at, before?.at ?? at),
        });
      }
    }
  }
  return named;
}

/** Single characters that are words of their own there: 罚 in 罚了, and not in 惩罚. */
function aloneIn(query: string): Set<string> {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(query);
  const bare = [...words].map(({ segment }) => segment.replace(/(?<=.)[了过的]$/, ''));
  return new Set(bare.filter(({ length }) => length === 1));
}

/** The first of each, then the second of each. */
function inTurn(bets: Bet[]): BetPage[] {
  const longest = Math.max(0, ...bets.map(({ pages }) => pages.length));
  return Array.from({ length: longest }, (_, at) =>
    bets.flatMap(({ pages }) => pages.slice(at, at + 1)),
  ).flat();
}
