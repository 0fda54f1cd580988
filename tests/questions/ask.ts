import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from '#domain/tables/csv.ts';
import { PhraseIndex } from '#search/index/phrase-index.ts';
import { simplify } from '#search/index/query.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { SEARCH_TYPES } from '#search/index/phrase-format.ts';
import type { WordList } from '#search/index/word-format.ts';
import { searchAnswers, wordOptions, type Answers } from '#search/search-answers.ts';
import { WordSearch, type Pagefind } from '#search/word-search.ts';

/** A question of a reader with the pages of which one should answer it. */
export interface Question {
  subject: string;
  question: string;
  pages: string[];
}

/** Reads a table of questions. */
export function questionsOf(file: string): Question[] {
  const [, ...rows] = parseCsv(readFileSync(file, 'utf8'), file).rows;
  return rows
    .filter((row) => row.length > 2)
    .map(([subject = '', question = '', pages = '']) => ({
      subject,
      question,
      pages: pages.split(';'),
    }));
}

/** Asks the search of a built site in this process, as its page would; answers the paths in the order in which it shows them. */
export function searchOf(dist: string): (query: string, address?: string) => Promise<string[]> {
  const file = (path: string) => readFileSync(join(dist, 'search', path));
  const json = <T>(path: string) => JSON.parse(file(path).toString()) as T;
  const read = async (path: string) => new Response(new Uint8Array(file(path)));
  const pairs = json<string>('simplified.json');
  const index = new PhraseIndex(read, Promise.resolve(new SearchFold(pairs)));
  const answers = json<Answers>('answers.json');
  // Pagefind reads its own address where there is one, and its files with `fetch`.
  const folder = pathToFileURL(join(dist, 'search', '/'));
  globalThis.location ??= new URL(folder) as unknown as Location;
  globalThis.fetch = (async (url: string) =>
    new Response(new Uint8Array(readFileSync(new URL(String(url), folder))))) as typeof fetch;
  const words = new WordSearch(
    json<WordList>('words.json'),
    folder.pathname,
    (path) => import(pathToFileURL(path).href) as Promise<Pagefind>,
  );
  return async (query, more = '') => {
    const address = new URLSearchParams(more);
    const found = await searchAnswers(simplify(query, pairs), address, index, answers);
    const { named, bets, betsFirst, figures, unknown, hits, keywords, asksWords } = found;
    const pages = hits.some(({ type, inTitle }) => type === 'page' && inTitle);
    const types = pages
      ? ['page', ...SEARCH_TYPES.filter((type) => type !== 'page')]
      : SEARCH_TYPES;
    const shown = types.flatMap((type) => hits.filter((hit) => hit.type === type).slice(0, 3));
    const pathsOf = async (all: typeof hits) =>
      (await Promise.all(all.map((hit) => hit.document()))).map(({ path }) => path);
    const found3 = [
      ...(await pathsOf(named)),
      ...(betsFirst ? bets.map(({ path }) => path) : []),
      ...figures.map(({ entry }) => entry.path),
      ...(betsFirst ? [] : bets.map(({ path }) => path)),
      ...(await pathsOf(shown)),
      // The page says that the words are nowhere here, and leads to where to apply for what they mean.
      ...(unknown.length > 0 && unknown.length >= keywords.length ? ['/request/'] : []),
      ...(asksWords ? await words.find(keywords, wordOptions(address)) : []).map(
        ({ path }) => path,
      ),
      '/request/',
    ];
    return [...new Set(found3)];
  };
}

/** The questions that none of the first three results answers, with what came first. */
export async function unanswered(
  ask: (query: string) => Promise<string[]>,
  questions: Question[],
): Promise<{ question: string; found: string[] }[]> {
  const asked = [];
  for (const { question, pages } of questions) {
    const found = (await ask(question)).slice(0, 3);
    if (!found.some((path) => pages.includes(path))) asked.push({ question, found });
  }
  return asked;
}
