import { SearchFold } from '../domain/search-fold.ts';
import { t } from '../i18n/index.ts';
import { figureAnswers } from '../search/figure-answers.ts';
import type { FigureEntry } from '../search/figure-entry.ts';
import { narrow } from '../search/filters.ts';
import { PhraseIndex, type Hit } from '../search/phrase-index.ts';
import { parseQuery, simplify, type Term } from '../search/query.ts';
import { renderFilters } from './search-filters.ts';
import { renderFigures, renderHelp, renderHits } from './search-results.ts';

/** The search page: reads the query from the address, answers with figures first, then with texts. */

interface Answers {
  synonyms: string[][];
  indicators: FigureEntry[];
}

const root = document.querySelector<HTMLElement>('[data-search]');
const address = new URLSearchParams(location.search);
const query = address.get('q')?.trim() ?? '';
if (root && query) void search(root);

async function search(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!.replace(/\/$/, '');
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const idle = document.querySelector('[data-search-idle]')!;
  idle.toggleAttribute('hidden', true);
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]'))
    input.value = query;
  document.title = `${query} - ${document.title}`;
  part('status').textContent = t.search.searching;
  try {
    const read = (path: string) => fetched(`${base}/search/${path}`);
    const [{ synonyms, indicators }, pairs] = await Promise.all([
      read('answers.json').then((answer) => answer.json() as Promise<Answers>),
      read('simplified.json').then((answer) => answer.json() as Promise<string>),
    ]);
    const fold = new SearchFold(pairs);
    const index = new PhraseIndex(read, fold);
    const words = simplify(query, pairs);
    const terms = parseQuery(words, synonyms);
    const found = await index.find(terms);
    const answers = figureAnswers(indicators, words, terms);
    const hits = sorted(narrow(found, address));
    const figures = address.get('type') ? [] : answers;
    const empty = found.length + answers.length === 0;
    part('filters').replaceChildren(...renderFilters(found, address));
    part('results').replaceChildren(
      ...renderFigures(figures, base),
      ...(await renderHits(hits, { phrases: terms.flat(), fold, base, address })),
      ...renderHelp(empty ? await helpFor(terms, index, indicators) : [], base),
    );
    part('status').textContent = t.search.found(query, figures.length, hits.length);
    idle.toggleAttribute('hidden', !empty);
    performance.mark('results');
  } catch (error) {
    console.warn(error);
    part('status').textContent = t.search.failed;
  }
}

function sorted(hits: Hit[]): Hit[] {
  if (address.get('sort') !== 'date') return hits;
  return hits.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What to try when nothing was found: each word alone, and indicators whose names share two characters. */
async function helpFor(terms: Term[], index: PhraseIndex, indicators: FigureEntry[]) {
  const words = terms.length > 1 ? terms.map(([word]) => word!) : [];
  const counts = await Promise.all(
    words.map(async (word) => ({ word, count: (await index.find([[word]])).length })),
  );
  const pairs = query.match(/(?=(..))/gs)?.map((_, at) => query.slice(at, at + 2)) ?? [];
  const near = indicators.filter(({ name }) =>
    pairs.some((pair) => /^\S\S$/.test(pair) && name.includes(pair)),
  );
  return [
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => ({
        path: `/search/?q=${encodeURIComponent(word)}`,
        text: `${word} ${count}`,
      })),
    ...near.slice(0, 5).map(({ name, path }) => ({ path, text: name })),
  ];
}

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}
