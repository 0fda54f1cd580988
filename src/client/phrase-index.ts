import { searchKey, spaced, unspaced } from '../domain/search-text.ts';

/** A text in which every term of a query stands. */
export interface Match {
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

interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] } | null>;
}

const BREAK = /\s*¶\s*/;
const NAMES = { disclosure: 0, article: 1, commitment: 2 };

/** The full-text index: literal phrases, found by Pagefind and proved against the text itself. */
export class PhraseIndex {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** Texts that hold all terms, disclosures first, then newest first. */
  async find(terms: string[]): Promise<Match[]> {
    const pagefind = (await import(
      /* @vite-ignore */ `${this.#base}/pagefind/pagefind.js`
    )) as Pagefind;
    await pagefind.options({ baseUrl: '/', excerptLength: 1 });
    const answers = await Promise.all(
      terms.map((term) => pagefind.search(`"${spaced(term).replaceAll('"', ' ')}"`)),
    );
    const lists = answers.map((answer) => answer?.results ?? []);
    const common =
      lists[0]?.filter(({ id }) =>
        lists.every((list) => list.some((result) => result.id === id)),
      ) ?? [];
    const fragments = await Promise.all(common.map((result) => result.data()));
    return fragments
      .flatMap((fragment) => matchOf(fragment, terms) ?? [])
      .sort(
        (a, b) => NAMES[a.type] - NAMES[b.type] || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
      );
  }
}

/** `undefined` where a term is not in the text to the letter after all. */
function matchOf({ url, content, meta }: Fragment, terms: string[]): Match | undefined {
  const keys = terms.map(searchKey);
  const parts = content.split(BREAK).map(unspaced);
  const held = parts.map((part) => searchKey(part));
  if (!keys.every((key) => held.some((part) => part.includes(key)))) return undefined;
  const names = JSON.parse(meta['sections'] ?? '[]') as [id: string, heading: string][];
  const places = parts.flatMap((text, index) => {
    const [section = '', heading = ''] = names[index] ?? [];
    return keys.some((key) => held[index]!.includes(key)) ? [{ section, heading, text }] : [];
  });
  const type = meta['type'] as Match['type'];
  return { path: url, type, title: meta['title'] ?? '', day: meta['day'] ?? '', places };
}
