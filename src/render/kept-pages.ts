import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { LEDGER_AFTER, LEDGER_BEFORE, type PageLedger } from './page-ledger.ts';
import type { Visits } from '#domain/indicators/visit.ts';
import { siteFolder } from '#site/site-folder.ts';

/** Which pages of a site have to be rendered, and the ledger for the next build. */
export interface FreshPages {
  paths: PathWithRoute[];
  ledger: PageLedger;
}

/**
 * Leaves out the pages that the last build rendered from the same: those whose `cacheKey` (from `getStaticPaths`)
 * stands in its ledger. The program that started the build puts their files beside the new ones. Without a ledger in
 * the environment everything is rendered. (Astro's own `incrementalBuild` copies every page twice more.)
 */
export function freshPages(all: PathWithRoute[]): FreshPages {
  const before = ledgerBefore();
  const pages: Record<string, string> = {};
  const frame = frameKeys();
  const fresh = all.filter((path) => {
    if (path.cacheKey === undefined) return true;
    const file = fileOf(path);
    pages[file] = path.cacheKey + frame(path.pathname);
    return before.pages[file] !== pages[file];
  });
  return { paths: fresh, ledger: { code: before.code, pages } };
}

function ledgerBefore(): PageLedger {
  const file = process.env[LEDGER_BEFORE];
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as PageLedger) : { code: '', pages: {} };
}

/** Hands the ledger to the program that asked for it. */
export function tellLedger(ledger: PageLedger): void {
  const after = process.env[LEDGER_AFTER];
  if (after) writeFileSync(after, JSON.stringify(ledger));
}

/**
 * Every page shows to which parts of the site it leads, and how often it was read where somebody counted: so these
 * are part of every page's key.
 */
function frameKeys(): (path: string) => string {
  const read = (file: string) => readFileSync(join(siteFolder, 'content/generated', file), 'utf8');
  const parts = read('parts.json');
  const visits = JSON.parse(read('visits.json')) as Visits | null;
  if (!visits) return () => parts;
  const periods = JSON.stringify(visits.periods);
  return (path) => `${parts} ${visits.pages[decodeURIComponent(path)] ?? ''} ${periods}`;
}

/** Where a page is written: in a folder of its own, but for other files than pages. */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
