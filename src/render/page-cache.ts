/**
 * The page cache: what a build recorded of its pages, so that the next renders only changed ones. A page is kept as long as its
 * props, the code, and the answers to all that it asked are the same (`trace.ts`).
 */
export interface PageCache {
  /** Digest of the code, its settings and the packages. Another one makes every page another page. */
  code: string;
  /** All questions of all pages, each once. */
  questions: string[];
  /** Path of the file in the built site, to the page's key and the places of its questions. */
  pages: Record<string, CachedPage>;
}

type CachedPage = [key: string, ...asked: number[]];

/** A page that was rendered: its file, and what it asked. */
export interface RenderedPage {
  file: string;
  key: string;
  asked: string[];
}

export const emptyPageCache = (code: string): PageCache => ({ code, questions: [], pages: {} });

/** What a page asked in the last build; `undefined` when it was not there. */
export function askedBefore({ questions, pages }: PageCache, file: string): string[] | undefined {
  return pages[file]?.slice(1).map((at) => questions[at as number]!);
}

/** Fills a cache for the next build. */
export class PageCacheWriter {
  readonly cache: PageCache;
  readonly #places = new Map<string, number>();

  constructor(code: string) {
    this.cache = emptyPageCache(code);
  }

  add({ file, key, asked }: RenderedPage): void {
    this.cache.pages[file] = [key, ...asked.map((question) => this.#placeOf(question))];
  }

  #placeOf(question: string): number {
    const known = this.#places.get(question);
    if (known !== undefined) return known;
    const place = this.cache.questions.push(question) - 1;
    this.#places.set(question, place);
    return place;
  }
}
