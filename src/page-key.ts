import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATED, once, type DisclosureEntry } from './collections.ts';

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

/** The key of pages that are made from the tables alone: everything that the pipeline made, less the documents. */
export const tablesKey = once(async () => {
  const files = (await readdir(GENERATED, { recursive: true }))
    .filter((path) => /\.(?:json|mdx)$/.test(path) && path !== 'disclosures.json')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(GENERATED, file)));
  return hash.digest('base64url');
});
