import { SearchFold } from '#search/index/search-fold.ts';
import { t } from '#client/words.ts';
import { figureAnswers } from '#search/figure-answers.ts';
import type { FigureEntry } from '#search/figure-entry.ts';
import { choose, narrow } from '#search/index/filters.ts';
import { PhraseIndex, type Hit } from '#search/index/phrase-index.ts';
import { parseQuery, simplify, type Term } from '#search/index/query.ts';
import { searchHelp } from '#search/search-help.ts';
import { element } from '#client/element.ts';
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
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]'))
    input.value = query;
  document.title = `${query} - ${document.title}`;
  part('status').textContent = t.search.searching;
  try {
    const read = (path: string) => fetched(`${base}/search/${path}`);
    const table = read('simplified.json').then((answer) => answer.json() as Promise<string>);
    const index = new PhraseIndex(
      read,
      table.then((pairs) => new SearchFold(pairs)),
    );
    const answered = read('answers.json').then((answer) => answer.json() as Promise<Answers>);
    const [{ synonyms, indicators }, pairs] = await Promise.all([answered, table]);
    const fold = new SearchFold(pairs);
    const words = simplify(query, pairs);
    const terms = parseQuery(words, address.has('exact') ? [] : synonyms);
    const found = await index.find(terms);
    const answers = figureAnswers(indicators, words, terms);
    const hits = sorted(narrow(found, address));
    const figures = narrow(answers, address);
    const empty = found.length + answers.length === 0;
    part('results').replaceChildren(
      ...renderFilters([...answers, ...found], address),
      ...renderFigures(figures, base),
      ...(await renderHits(hits, { phrases: terms.flat(), fold, base, address })),
      ...(empty ? renderHelp(await searchHelp(terms, index, indicators), base) : []),
    );
    part('status').replaceChildren(
      t.search.found(query, figures.length, hits.length),
      ...(hits.length > 0 ? also(terms) : []),
    );
    if (empty) offerRest();
    performance.mark('results');
  } catch (error) {
    console.warn(error);
    part('status').textContent = t.search.failed;
    offerRest();
  }
}

/** Brings back what `preferences.js` hid before the page was drawn, because something was asked. */
function offerRest(): void {
  delete document.documentElement.dataset.asked;
}

function sorted(hits: Hit[]): Hit[] {
  if (address.get('sort') !== 'date') return hits;
  return hits.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Says which words were taken for the same, and how to do without. */
function also(terms: Term[]): (Node | string)[] {
  const others = terms.flatMap(([, ...same]) => same);
  if (others.length === 0) return [];
  const exactly = element('a', { href: choose(address, 'exact', '1') }, [t.search.exactly]);
  return [` ${t.search.also(others)} `, exactly];
}

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}
