import type { Bet, BetPage } from '#domain/indicators/best-bet.ts';
import { bestBets } from './best-pages.ts';
import { figureAnswers, type FigureAnswer } from './figure-answers.ts';
import type { FigureEntry } from './figure-entry.ts';
import { choose, FILTERS, narrow } from './index/filters.ts';
import type { Hit, PhraseIndex } from './index/phrase-index.ts';
import { inOwnWords, insteadOf, parseQuery, type Term, type WordGroup } from './index/query.ts';
import { searchKey } from './index/search-fold.ts';
import { keywords, withoutAsking, type Keyword } from './keywords.ts';
import type { WordOptions } from './word-search.ts';

/** `search/answers.json`: what the search page answers figures from, and the words that lead to others. */
export interface Answers {
  synonyms: WordGroup[];
  indicators: FigureEntry[];
  bets: Bet[];
}

/** What a query found, in the order in which it is shown. */
export interface Found {
  terms: Term[];
  /** Before it was narrowed. */
  all: { hits: Hit[]; figures: FigureAnswer[] };
  /** What is called as the query is. */
  named: Hit[];
  /** What people chose for its topics; before the figures, unless these hold the first of them. */
  bets: BetPage[];
  betsFirst: boolean;
  figures: FigureAnswer[];
  /** Words that stand nowhere on the site, where nothing holds the query. */
  unknown: string[];
  /** All others that hold the words. */
  hits: Hit[];
  /** What to ask the word index for. */
  keywords: Keyword[];
  /** Whether the word index is asked. */
  asksWords: boolean;
}

/** So many of the same name are told apart at a glance; the others are below. */
const MOST_NAMED = 3;
/** Fewer results than these are little: then words are searched as well. */
const LITTLE = 3;
/** A query is about a topic when more than this share of what it says names it. */
const HALF = 0.5;
const NONE: ReturnType<typeof bestBets> = { pages: [], share: 0 };

/**
 * What the phrase index and the figures answer to a query.
 *
 * @param query in simplified characters
 * @param address what narrows it: the filters, `sort`, `exact` for the typed words alone, `words` for the word index
 */
export async function searchAnswers(
  query: string,
  address: URLSearchParams,
  index: PhraseIndex,
  { synonyms, indicators, bets: table }: Answers,
): Promise<Found> {
  const exact = address.has('exact');
  const terms = parseQuery(query, exact ? [] : synonyms);
  const found = await index.find(terms);
  const asked = figureAnswers(indicators, query, terms);
  const all = { hits: found, figures: asked.length > 0 || exact ? asked : questioned() };
  const hits = sorted(narrow(found, address), address);
  const called = hits.filter(({ isTitle }) => isTitle);
  const named = (called.length > 0 ? called : await askedFor()).slice(0, MOST_NAMED);
  const total = all.hits.length + all.figures.length;
  const figures = narrow(all.figures, address);
  const chosen =
    exact || FILTERS.some((filter) => address.has(filter)) ? NONE : bestBets(table, query);
  // A sentence of a document, or one of several words, that happens to name a topic does not ask for it.
  const isQuestion = found.length === 0 && terms.length === 1;
  const isName = indicators.some(({ name }) => searchKey(name) === searchKey(query));
  const bets = !isName && (isQuestion || chosen.share > HALF) ? chosen.pages : [];
  const names = namesOf(synonyms, indicators);
  const words = keywords(query, names, mainPlace(indicators));
  const known = total + bets.length > 0 || exact ? words : await held(words);
  return {
    terms,
    all,
    named,
    bets: bets.filter(({ path }) => !figures.some(({ entry }) => entry.path === path)),
    betsFirst: figures[0]?.entry.path !== bets[0]?.path && !figures.some(isNamed),
    figures,
    hits: hits.filter((hit) => !named.includes(hit)),
    keywords: known,
    unknown: words.filter((word) => !known.includes(word)).map(([word]) => word!),
    asksWords: !exact && known.length > 0 && (total < LITTLE || address.has('words')),
  };

  /** Whether the query holds the whole name of what a figure is of. */
  function isNamed({ entry }: FigureAnswer): boolean {
    return searchKey(query).includes(searchKey(entry.name));
  }

  /** The words that stand anywhere on the site, or in whose place others do: the word index cuts and guesses. */
  async function held(all: Keyword[]): Promise<Keyword[]> {
    const counted = await Promise.all(
      all.map(async (word) => ({ word, hits: await index.find([word]) })),
    );
    // Indicators are in the word index alone.
    const isKnown = ([word]: Keyword) => names.has(word!);
    return counted
      .filter(({ word, hits: own }) => own.length > 0 || isKnown(word))
      .map(({ word }) => word);
  }

  /** What a question asks for by its name: the word of the glossary in 断面是什么意思, the page in 网站地图在哪. */
  async function askedFor(): Promise<Hit[]> {
    const left = withoutAsking(query).replaceAll(' ', '');
    if (!left || left === query.replaceAll(' ', '') || exact) return [];
    const held = await index.find(parseQuery(left, synonyms));
    return narrow(held, address).filter(
      ({ isTitle, type }) => isTitle && (type === 'term' || type === 'page'),
    );
  }

  /** Figures are named by what people say, too, and by what is left of a question. */
  function questioned(): FigureAnswer[] {
    const left = withoutAsking(query);
    const ways = [...inOwnWords(query, synonyms), left, ...inOwnWords(left, synonyms)];
    for (const way of ways) {
      const answers = way && way !== query ? figureAnswers(indicators, way) : [];
      if (answers.length > 0) return answers;
    }
    return [];
  }
}

/** How the word index is narrowed and sorted by what the address says of it. */
export function wordOptions(address: URLSearchParams): WordOptions {
  const chosen = FILTERS.flatMap((filter) => {
    const value = address.get(filter);
    return value ? [[filter, value] as const] : [];
  });
  return { filters: Object.fromEntries(chosen), byDate: address.get('sort') === 'date' };
}

/** The address that asks the word index, too. */
export const askWords = (address: URLSearchParams): string => choose(address, 'words', '1');

function namesOf(groups: WordGroup[], indicators: FigureEntry[]): Map<string, string[]> {
  const names = insteadOf(groups);
  for (const { name, names: all } of indicators)
    for (const other of all) if (!names.has(other)) names.set(other, other === name ? [] : [name]);
  return names;
}

/** The area of most figures. */
function mainPlace(indicators: FigureEntry[]): string {
  const places = indicators.flatMap(({ figures }) =>
    figures.map(({ place }) => place.split(' ')[0] ?? ''),
  );
  const counts = [...Map.groupBy(places, (place) => place)].map(([place, all]) => ({
    place,
    count: all.length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.place ?? '';
}

function sorted(hits: Hit[], address: URLSearchParams): Hit[] {
  if (address.get('sort') !== 'date') return hits;
  return hits.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
