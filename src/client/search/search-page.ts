import { SearchFold } from '#search/index/search-fold.ts';
import { searchWords } from './search-words.ts';
import { choose } from '#search/index/filters.ts';
import { PhraseIndex } from '#search/index/phrase-index.ts';
import { simplify, type Term } from '#search/index/query.ts';
import type { WordList } from '#search/index/word-format.ts';
import {
  askWords,
  searchAnswers,
  wordOptions,
  type Answers,
  type Found,
} from '#search/search-answers.ts';
import { searchHelp, wordsAlone } from '#search/search-help.ts';
import { WordSearch, type Pagefind, type WordHit } from '#search/word-search.ts';
import { element } from '#client/element.ts';
import { renderFilters } from './search-filters.ts';
import { foreignRows, markLanguage } from './foreign-rows.ts';
import { group, renderFigures, renderHits, renderNamed } from './search-results.ts';
import { renderAlone, renderBets, renderHelp, renderUnknown, renderWords } from './search-more.ts';

/**
 * The search page: reads the query from the address, answers with what is called so, then figures, then texts that hold
 * the very words; and asks the word index where that is little, or where the reader asks for it.
 */

const root = document.querySelector<HTMLElement>('[data-search]');
const address = new URLSearchParams(location.search);
const query = address.get('q')?.trim() ?? '';
if (root && query) void search(root);

async function search(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!.replace(/\/$/, '');
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]'))
    input.value = query;
  document.title = `${query} - ${document.title}`;
  part('status').textContent = searchWords.searching;
  try {
    const read = (path: string) => fetched(`${base}/search/${path}`);
    const table = read('simplified.json').then((answer) => answer.json() as Promise<string>);
    const index = new PhraseIndex(
      read,
      table.then((pairs) => new SearchFold(pairs)),
    );
    const asked = read('answers.json').then((answer) => answer.json() as Promise<Answers>);
    const [answers, pairs] = await Promise.all([asked, table]);
    const found = await searchAnswers(simplify(query, pairs), address, index, answers);
    const shown = { phrases: found.terms.flat(), fold: new SearchFold(pairs), base, address };
    const { all, named, figures, hits } = found;
    // The word index is of the site's own language; another page lists indicators by their names in its own.
    const { foreign } = page.dataset;
    const asksWords = found.asksWords && !foreign;
    const words = asksWords ? await wordHits(base, found) : [];
    const answered = figures.map(({ entry }) => entry.path);
    const rows = foreign ? foreignRows(query, answered) : [];
    const mostUnknown = found.unknown.length >= found.keywords.length;
    const bets = foreign ? [] : renderBets(found.bets, base);
    const literal = all.hits.length + all.figures.length + named.length + rows.length;
    const empty = literal + words.length + bets.length === 0;
    // Of an empty answer the status and the help say all of it.
    const unknown = empty ? [] : renderUnknown(found.unknown, base);
    part('results').replaceChildren(
      ...renderFilters([...all.figures, ...all.hits], address),
      ...listed(rows),
      ...(await renderNamed(named, shown)),
      ...(literal === 0 && !empty ? renderAlone(await wordsAlone(found.terms, index)) : []),
      ...(found.betsFirst ? bets : []),
      ...(foreign ? [] : renderFigures(figures, base)),
      ...(found.betsFirst ? [] : bets),
      ...(await renderHits(hits, shown)),
      ...(mostUnknown ? unknown : []),
      ...renderWords(words, base),
      ...(mostUnknown ? [] : unknown),
      ...(found.asksWords || foreign ? [] : [moreByWords()]),
      ...(empty ? renderHelp(await searchHelp(found.terms, index, answers.indicators), base) : []),
    );
    const texts = named.length + hits.length;
    part('status').replaceChildren(
      searchWords.found(query, {
        figures: foreign ? rows.length : figures.length,
        texts,
        words: words.length,
        bets: foreign ? 0 : found.bets.length,
      }),
      ...(texts > 0 ? also(found.terms) : []),
    );
    if (foreign) markLanguage(page, foreign);
    if (empty) offerRest();
    performance.mark('results');
  } catch (error) {
    console.warn(error);
    part('status').textContent = searchWords.failed;
    offerRest();
  }
}

/** Rows of the page's own list under their heading. */
function listed(rows: HTMLElement[]): Node[] {
  if (rows.length === 0) return [];
  const list = group(searchWords.figures, rows);
  list.querySelector('ol')!.classList.add('indicator-list');
  return [list];
}

/** What the word index answers; nothing where it cannot be loaded: the literal results stand without it. */
async function wordHits(base: string, found: Found): Promise<WordHit[]> {
  const { keywords, named, figures } = found;
  try {
    const list = (await (await fetched(`${base}/search/words.json`)).json()) as WordList;
    const load = (path: string) => import(/* @vite-ignore */ path) as Promise<Pagefind>;
    const words = new WordSearch(list, `${base}/search/`, load);
    const hits = await words.find(keywords, wordOptions(address));
    const shown = new Set([
      ...figures.map(({ entry }) => entry.path),
      ...found.bets.map(({ path }) => path),
      ...(await Promise.all(named.map((hit) => hit.document()))).map(({ path }) => path),
    ]);
    return hits.filter(({ path }) => !shown.has(path));
  } catch (error) {
    console.warn(error);
    return [];
  }
}

function moreByWords(): Node {
  return element('p', { class: 'block' }, [
    element('a', { href: askWords(address), class: 'alone' }, [searchWords.askWords]),
  ]);
}

/** Brings back what `preferences.js` hid before the page was drawn, because something was asked. */
function offerRest(): void {
  delete document.documentElement.dataset.asked;
}

/** Says which words were taken for the same, and how to do without. */
function also(terms: Term[]): (Node | string)[] {
  const others = terms.flatMap(([, ...same]) => same);
  if (others.length === 0) return [];
  const exactly = element('a', { href: choose(address, 'exact', '1') }, [searchWords.exactly]);
  return [` ${searchWords.also(others)} `, exactly];
}

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}
