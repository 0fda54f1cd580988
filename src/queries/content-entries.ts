import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { generatedDigest, handedInDigest } from './generated.ts';
import { query } from './define-query.ts';

/*
 * What lies in Astro's content store. A page that has to do with it is held in memory much longer, so these queries have
 * a module of their own.
 */

/** The entries that hold MDX, with the path of its text. */
type Bundled = 'articles' | 'indicators' | 'plans';

const DIGESTS: Record<Bundled, (id: string) => Promise<string>> = {
  articles: (id) => handedInDigest(`content/articles/${id}.mdx`),
  indicators: (id) => generatedDigest(`indicators/${id}.mdx`),
  plans: (id) => generatedDigest(`plans/${id}.mdx`),
};

const entry = query(
  'entry',
  (path) => {
    const [collection, id] = path.split('/') as [Bundled, string];
    return getEntry(collection, id);
  },
  {
    digest: (path) => {
      const [collection, id] = path.split('/') as [Bundled, string];
      return DIGESTS[collection](id);
    },
  },
);

/** An entry whose text Astro compiled. */
export async function contentEntry<C extends Bundled>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  return (await entry(`${collection}/${id}`)) as CollectionEntry<C>;
}

/** The pages that the bureau writes. */
export const writtenPages = query('pages', () => getCollection('pages'));
