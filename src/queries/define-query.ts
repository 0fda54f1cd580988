import { ask, defineQuery, digestOfValue } from '#render/trace.ts';

interface QueryOptions {
  /** Digest of the answer without making it; of the answer's plain data when left out. */
  digest?: (about: string) => string | Promise<string>;
  /** Whether the answer is held while a site is built, as many pages ask the same; so it is when left out. */
  hold?: boolean;
}

/**
 * Defines a query of pages: a page is kept from the last build as long as all its queries are answered the same.
 * Pages read nothing else. The development server asks each time.
 *
 * @param name of its own, without spaces
 * @param answer computes the answer; the result must not be changed
 */
export function query<T>(
  name: string,
  answer: (about: string) => T,
  { digest, hold = true }: QueryOptions = {},
): (about?: string) => T {
  const held = new Map<string, T>();
  const find = (about: string): T => {
    if (!import.meta.env.PROD || (!hold && digest)) return answer(about);
    // The digest of an answer is asked right after its page was made: until then it is held in any case.
    if (!hold && !held.has(about)) held.clear();
    if (!held.has(about)) held.set(about, answer(about));
    return held.get(about)!;
  };
  defineQuery(name, digest ?? (async (about) => digestOfValue(await find(about))));
  return (about = '') => ask(name, about, () => find(about));
}
