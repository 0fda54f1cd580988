import { join } from 'node:path';
import { emptyPageCache, type PageCache } from '#render/page-cache.ts';
import { contentPrint, exists, linkFiles, readOwn, writeFile } from '#scripts/disk/files.ts';

/** A page cache with what the files were like when they were written: one that was changed since is not kept. */
interface SavedCache extends PageCache {
  prints: Record<string, string>;
}

/** The page cache of the last build, less the pages whose files are gone or were changed by hand. */
export function readPageCache(file: string, site: string, code: string): PageCache {
  const saved = JSON.parse(readOwn(file) ?? '{}') as Partial<SavedCache>;
  if (saved.code !== code) return emptyPageCache(code);
  const { questions = [], pages = {}, prints = {} } = saved;
  const kept = Object.entries(pages).filter(
    ([path]) => exists(join(site, path)) && contentPrint(join(site, path)) === prints[path],
  );
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
export function writePageCache(file: string, after: PageCache, site: string): void {
  const prints = Object.keys(after.pages).map((path) => [path, contentPrint(join(site, path))]);
  const saved: SavedCache = { ...after, prints: Object.fromEntries(prints) };
  writeFile(file, JSON.stringify(saved));
}
