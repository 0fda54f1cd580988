import { join } from 'node:path';
import { remove } from '#scripts/disk/files.ts';

/** Below `.cache/`: what is kept of documents, files, pages, search index and the server bundle of the last build. */
const KEPT = ['disclosures.json', 'digests.json', 'pages.json', 'program', 'search'];

/** Forgets all that is kept from earlier builds; it only saves time. */
export function forgetAll(root: string): void {
  for (const path of KEPT) remove(join(root, '.cache', path));
}

/** Forgets which pages hold: all are rendered again. */
export const forgetPages = (root: string) => remove(join(root, '.cache', 'pages.json'));
