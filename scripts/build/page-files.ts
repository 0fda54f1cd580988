import { emptyPageCache, type PageCache } from '#render/page-cache.ts';
import { exists, linkFiles, readOwn, writeFile } from '#scripts/disk/files.ts';
import { join } from 'node:path';
import type { DistState } from './release/dist-state.ts';

/** A page cache with the build whose pages it describes. */
interface SavedCache extends PageCache {
  release: string;
}

/**
 * The page cache of the last build, less the pages whose files are gone or were changed by hand.
 *
 * @param state what `dist/` is like; `undefined` when nobody knows: then no page is kept
 */
export function readPageCache(
  file: string,
  code: string,
  state: Pick<DistState, 'release' | 'changed' | 'removed'> | undefined,
): PageCache {
  const saved = JSON.parse(readOwn(file) ?? '{}') as Partial<SavedCache>;
  // A build that was killed after it put its site in place left the page cache of the one before.
  if (!state || saved.code !== code || saved.release !== state.release) return emptyPageCache(code);
  const { questions = [], pages = {} } = saved;
  const altered = new Set([...state.changed, ...state.removed]);
  const kept = Object.entries(pages).filter(([path]) => !altered.has(path));
  return { code, questions, pages: Object.fromEntries(kept) };
}

/**
 * Puts the files of pages that were not rendered again beside the new ones. A link, not a copy: the last site stays
 * whole until the new one takes its place.
 */
export function keepPages({ pages }: PageCache, last: string, fresh: string): void {
  const kept = Object.keys(pages).filter((path) => !exists(join(fresh, path)));
  linkFiles(kept, last, fresh);
}

/** Writes a page cache, for the next build. */
export function writePageCache(file: string, after: PageCache, release: string): void {
  writeFile(file, JSON.stringify({ ...after, release } satisfies SavedCache));
}
