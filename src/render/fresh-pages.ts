import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { CACHE_BEFORE } from './environment.ts';
import { askedBefore, emptyPageCache, type PageCache, type RenderedPage } from './page-cache.ts';
import type { SitePage } from './server-bundle.ts';
import { pageKey } from './trace.ts';

/** The pages of a site to render, and those of the last build that are still valid. */
export interface FreshPages {
  fresh: SitePage[];
  kept: RenderedPage[];
}

/**
 * Leaves out the pages whose file of the last build still holds: those whose props and answers are the same. The process
 * that started the build puts their files beside the new ones.
 */
export async function freshPages(all: SitePage[], before: PageCache): Promise<FreshPages> {
  const found: FreshPages = { fresh: [], kept: [] };
  for (const page of all) {
    const file = fileOf(page);
    const asked = askedBefore(before, file);
    const key = asked && (await pageKey(page.props, asked));
    if (asked && key !== undefined && key === before.pages[file]![0])
      found.kept.push({ file, key, asked });
    else found.fresh.push(page);
  }
  return found;
}

/** The page cache of the last build; where the environment names none, an empty one. */
export function pageCacheBefore(): PageCache {
  const file = process.env[CACHE_BEFORE];
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as PageCache) : emptyPageCache('');
}

/** Where a page is written: in a folder of its own, but for other files than pages. */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
