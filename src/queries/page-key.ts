import { createHash } from 'node:crypto';
import { generatedDigests, versionsOf, type DisclosureEntry } from './collections.ts';

/**
 * The keys of pages: digests of all that a page shows besides what is code. A page keeps its file from the last
 * build as long as its key is the same; so what a page reads and its key leaves out would stay old on it.
 */
export function pageKey(...madeOf: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(madeOf)).digest('base64url');
}

/** What a list shows of a disclosure or an article. */
export const keyOf = (entry: (Pick<DisclosureEntry, 'id'> & { data: object }) | undefined) =>
  entry && [entry.id, entry.data];

/** The key of pages and files of one indicator: its record (all that it says of others included), page and versions. */
export async function indicatorKey(id: string): Promise<string> {
  const digests = await generatedDigests();
  const own = ['json', 'mdx'].map((kind) => digests[`indicators/${id}.${kind}`]);
  return pageKey(own, await versionsOf(id));
}
