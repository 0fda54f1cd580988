import { join } from 'node:path';
import type { PageLedger } from '#render/page-ledger.ts';
import { exists, fingerprint, linkFiles, readOwn, writeFile } from '#scripts/disk/files.ts';

/** A ledger with what the files were like when they were written: one that was changed since is not kept. */
interface KeptLedger extends PageLedger {
  prints: Record<string, string>;
}

/** The ledger of the last build, less the pages whose files are gone or were changed by hand. */
export function readLedger(file: string, site: string, code: string): PageLedger {
  const {
    pages = {},
    prints = {},
    ...ledger
  } = JSON.parse(readOwn(file) ?? '{}') as Partial<KeptLedger>;
  if (ledger.code !== code) return { code, pages: {} };
  const kept = Object.entries(pages).filter(
    ([path]) => exists(join(site, path)) && fingerprint(join(site, path)) === prints[path],
  );
  return { code, pages: Object.fromEntries(kept) };
}

/**
 * Puts the files of pages that were not rendered again beside the new ones. A link, not a copy: the last site stays
 * whole until the new one takes its place.
 */
export function keepPages(
  before: PageLedger,
  after: PageLedger,
  last: string,
  fresh: string,
): void {
  const kept = Object.keys(after.pages).filter((path) => before.pages[path] === after.pages[path]);
  linkFiles(kept, last, fresh);
}

/** Writes a ledger, for the next build. */
export function writeLedger(file: string, after: PageLedger, site: string): void {
  const prints = Object.keys(after.pages).map((path) => [path, fingerprint(join(site, path))]);
  const ledger: KeptLedger = { ...after, prints: Object.fromEntries(prints) };
  writeFile(file, JSON.stringify(ledger));
}
