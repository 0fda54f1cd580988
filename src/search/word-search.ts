import type { WordList } from '#search/index/word-format.ts';
import type { SearchType } from '#search/index/phrase-format.ts';
import type { Keyword } from './keywords.ts';

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  createInstance: (options: {
    basePath: string;
    noWorker: true;
    metaCacheTag: string;
  }) => PagefindInstance;
}
interface PagefindInstance {
  init: (language: string) => Promise<unknown>;
  search: (term: string, options: PagefindOptions) => Promise<{ results: PagefindResult[] } | null>;
}
interface PagefindOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ raw_url?: string; url: string; meta: Record<string, string> }>;
}

/** Something that words of a question lead to. */
export interface WordHit {
  path: string;
  title: string;
  lead: string;
  type: SearchType | 'indicator';
  day: string;
  score: number;
}

/** How the words of a query are to be narrowed and sorted, as for literal hits. */
export interface WordOptions {
  filters: Record<string, string>;
  byDate: boolean;
}

/** So many are shown. */
const SHOWN = 8;
/** So many are looked at: each costs a small file. */
const LOOKED_AT = 16;
/** What is made to answer a question weighs more than what mentions it. */
const WEIGHTS: Partial<Record<WordHit['type'], number>> = {
  indicator: 1.3,
  page: 1.2,
  commitment: 0.6,
  entry: 0.7,
};
/** A word in place of the one that was asked. */
const INSTEAD = 0.9;

/**
 * Asks Pagefind for each word by itself and adds up: a question need not be answered by all its words, but what has
 * more of them comes first.
 */
export class WordSearch {
  readonly #instance: Promise<PagefindInstance>;

  /**
   * @param list where the index is
   * @param base address of the folder of all indexes, with a slash at the end
   */
  constructor(
    { folder, language }: WordList,
    base: string,
    load: (address: string) => Promise<Pagefind>,
  ) {
    this.#instance = open(`${base}${folder}/`, language, load);
    this.#instance.catch(() => {});
  }

  async find(words: Keyword[], { filters, byDate }: WordOptions): Promise<WordHit[]> {
    const instance = await this.#instance;
    const options = { filters, ...(byDate && { sort: { date: 'desc' as const } }) };
    const found = new Map<string, { result: PagefindResult; score: number; words: number }>();
    for (const alternatives of words) {
      const best = new Map<string, { result: PagefindResult; score: number }>();
      for (const [at, word] of alternatives.entries()) {
        const { results = [] } = (await instance.search(word, options)) ?? {};
        for (const result of results) {
          const score = result.score * (at === 0 ? 1 : INSTEAD);
          if (score > (best.get(result.id)?.score ?? 0)) best.set(result.id, { result, score });
        }
      }
      // A word that is everywhere says little of what is sought.
      const share = 1 / Math.log2(2 + best.size);
      for (const [id, { result, score }] of best)
        found.set(id, {
          result,
          score: score * share + (found.get(id)?.score ?? 0),
          words: 1 + (found.get(id)?.words ?? 0),
        });
    }
    // Two words of a question say more than one of them twice.
    for (const one of found.values()) one.score *= one.words / words.length;
    const first = [...found.values()].sort((a, b) => b.score - a.score).slice(0, LOOKED_AT);
    const hits = await Promise.all(
      first.map(async ({ result, score }): Promise<WordHit> => {
        const { meta, url, raw_url } = await result.data();
        const type = meta.type as WordHit['type'];
        return {
          path: raw_url ?? url,
          title: meta.title!,
          lead: meta.lead ?? '',
          type,
          day: meta.day ?? '',
          score: score * (WEIGHTS[type] ?? 1),
        };
      }),
    );
    const order = (a: WordHit, b: WordHit) =>
      byDate && a.day !== b.day ? (a.day < b.day ? 1 : -1) : b.score - a.score;
    return hits.sort(order).slice(0, SHOWN);
  }
}

async function open(
  basePath: string,
  language: string,
  load: (address: string) => Promise<Pagefind>,
): Promise<PagefindInstance> {
  const { createInstance } = await load(`${basePath}pagefind.js`);
  // A worker would need a policy for scripts; and the folder's name changes with its files.
  const instance = createInstance({ basePath, noWorker: true, metaCacheTag: '' });
  await instance.init(language);
  return instance;
}
