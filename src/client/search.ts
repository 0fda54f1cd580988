import { figureAnswers } from '../search/figure-answers.ts';
import type { FigureEntry } from '../search/figure-entry.ts';
import { t } from '../i18n/index.ts';
import { PhraseIndex } from './phrase-index.ts';
import { renderFigures, renderMatches } from './search-results.ts';

/** The search page: reads the query from the address, answers with figures first, then with texts. */

const root = document.querySelector<HTMLElement>('[data-search]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (root && query) void search(root, query);

async function search(page: HTMLElement, words: string): Promise<void> {
  const base = page.dataset.base!.replace(/\/$/, '');
  const status = page.querySelector<HTMLElement>('[data-search-status]')!;
  const results = page.querySelector<HTMLElement>('[data-search-results]')!;
  document.querySelector('[data-search-idle]')!.toggleAttribute('hidden', true);
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]'))
    input.value = words;
  document.title = `${words} - ${document.title}`;
  status.textContent = t.search.searching;
  try {
    const [entries, found] = await Promise.all([
      fetch(`${base}/search/figures.json`).then(
        (answer) => answer.json() as Promise<FigureEntry[]>,
      ),
      new PhraseIndex(base).find(words.split(/\s+/)),
    ]);
    const answers = figureAnswers(entries, words);
    results.replaceChildren(...renderFigures(answers, base), ...renderMatches(found, base));
    status.textContent = t.search.found(words, answers.length, found.length);
    if (answers.length + found.length === 0)
      document.querySelector('[data-search-idle]')!.toggleAttribute('hidden', false);
  } catch (error) {
    console.warn(error);
    status.textContent = t.search.failed;
  }
}
