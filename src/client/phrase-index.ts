import { indexPhrase, searchKey, unspaced } from '../domain/search-text.ts';
import type { Filtered } from '../search/filters.ts';
import type { Term } from '../search/query.ts';

/** A text in which every term of a query stands. */
export interface Match extends Filtered {
  path: string;
  type: 'disclosure' | 'article' | 'commitment';
  title: string;
  /** YYYY-MM-DD. */
  day: string;
  /** The sections that hold a term, with their words; one for texts without sections. */
  places: { section: string; heading: string; text: string }[];
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] } | null>;
}

const BREAK = /\s*¶\s*/;

/** The full-text index: literal phrases, found by Pagefind and proved against the text itself. */
export class PhraseIndex {
  readonly #pagefind: Promise<Pagefind>;

  /** @param base the site's base without a slash at its end */
  constructor(base: string) {
    this.#pagefind = import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>;
  }

  /** Texts that hold all terms; those that hold them most often first. */
  async find(terms: Term[]): Promise<Match[]> {
    const pagefind = await this.#pagefind;
    await pagefind.options({ baseUrl: '/', excerptLength: 1 });
    const lists = await Promise.all(terms.map((term) => holding(pagefind, term)));
    const [first = new Map<string, Result>(), ...others] = lists;
    const common = [...first.values()].filter(({ id }) => others.every((list) => list.has(id)));
    const fragments = await Promise.all(common.map((result) => result.data()));
    return fragments
      .flatMap((fragment) => matchOf(fragment, terms) ?? [])
      .sort(
        (a, b) => b.places.length - a.places.length || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
      );
  }
}

async function holding(pagefind: Pagefind, term: Term): Promise<Map<string, Result>> {
  const answers = await Promise.all(
    term
      .map(indexPhrase)
      .filter(Boolean)
      .map((phrase) => pagefind.search(`"${phrase}"`)),
  );
  return new Map(
    answers.flatMap((answer) => answer?.results ?? []).map((result) => [result.id, result]),
  );
}

/** `undefined` where a term is not in the text to the letter after all. */
function matchOf({ url, content, meta }: Fragment, terms: Term[]): Match | undefined {
  const keys = terms.map((term) => term.map(searchKey));
  const parts = content.split(BREAK).map(unspaced);
  const held = parts.map((part) => searchKey(part));
  const holds = (part: string, term: string[]) => term.some((key) => part.includes(key));
  if (!keys.every((term) => held.some((part) => holds(part, term)))) return undefined;
  const names = JSON.parse(meta['sections'] ?? '[]') as [id: string, heading: string][];
  const places = parts.flatMap((text, index) => {
    const [section = '', heading = ''] = names[index] ?? [];
    return keys.some((term) => holds(held[index]!, term)) ? [{ section, heading, text }] : [];
  });
  const { type, title = '', day = '', category = '', publisher = '' } = meta;
  const year = day.slice(0, 4);
  return { path: url, type: type as Match['type'], title, day, year, category, publisher, places };
}
