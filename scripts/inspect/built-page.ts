import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { listFiles, readOwn } from '#scripts/disk/files.ts';

/** A page of a built site, as an inspector's browser has it. */
export interface BuiltPage {
  /** From the home page: `/plans/`. */
  path: string;
  /** From the site's folder. */
  file: string;
  document: Document;
}

/** A built site. */
export interface BuiltSite {
  folder: string;
  /** Address of its home page, as its canonical links have it. */
  home: string;
  /** Paths of all its files. */
  files: ReadonlySet<string>;
}

/** The pages of a built site one by one: ten thousand of them need not be in memory. */
export function* builtPages({ folder, files }: BuiltSite): Generator<BuiltPage> {
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const { document } = parseHTML(readOwn(join(folder, file)) ?? '');
    yield { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, document };
  }
}

export const filesOf = (folder: string): ReadonlySet<string> => new Set(listFiles(folder));

/** The content of a page's tag; empty when it has none. */
export function tagOf({ document }: BuiltPage, name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

/** What a reader reads of a page's main part. */
export function mainText({ document }: BuiltPage): string {
  return document.querySelector('main')?.textContent ?? '';
}
