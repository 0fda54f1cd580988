import { isDate } from '#domain/values/date.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists, readOwn, remove, writeIfChanged } from './files.ts';

/*
 * The project is the program: `src/`, `scripts/`, its packages. A site is a folder with `seeds/`, `content/` and a
 * configuration; its `dist/` and `.cache/` are beside them. The project's folder is a site, too: the one of a command
 * without `--site`. `root` is everywhere the folder of the site.
 */

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const PORT = 4321;

/** For folders and files on their way to their place; git-ignored, on the same disk. */
export const scratchOf = (root: string) => join(root, '.cache', 'scratch');

export const distOf = (root: string) => join(root, 'dist');

/** What every build writes again from the tables. */
export const generatedOf = (root: string) => join(root, 'content', 'generated');

/** What is known of the last build. */
export interface BuildStamp {
  /** Digest of everything that it was made from. */
  inputs: string;
  /** The path below which the site is served. */
  base: string;
}

const stampFile = (root: string) => join(root, '.cache', 'build.json');

/** The stamp of the build in `dist/`; `undefined` when there is none. */
export function readStamp(root: string): BuildStamp | undefined {
  const text = exists(join(distOf(root), 'index.html')) ? readOwn(stampFile(root)) : undefined;
  return text === undefined ? undefined : (JSON.parse(text) as BuildStamp);
}

/** Before `dist/` changes: with a build cut short between the two, an old stamp must not stand for a new `dist/`. */
export function removeStamp(root: string): void {
  remove(stampFile(root));
}

export function writeStamp(root: string, stamp: BuildStamp): void {
  writeIfChanged(stampFile(root), JSON.stringify(stamp));
}

/**
 * Today in China, where the data are, YYYY-MM-DD. `GONGKAI_TODAY` sets it, so that a build can be repeated as of another
 * day.
 */
export function today(): string {
  const { GONGKAI_TODAY = '' } = process.env;
  if (isDate(GONGKAI_TODAY)) return GONGKAI_TODAY;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
