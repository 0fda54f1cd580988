import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists, fingerprint, listFiles, readOwn, remove, writeIfChanged } from './files.ts';
import { siteConfigFile } from './site-config.ts';

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

/** Digest of sizes and times of all files that a build reads, and of the environment that it heeds. */
export function inputsDigest(root: string, env = process.env): string {
  const hash = createHash('sha256');
  const digest = (base: string, path: string) =>
    hash.update(`${path} ${fingerprint(join(base, path))}\n`);
  const read = [
    ...['seeds', 'content'].map((folder) => [root, folder] as const),
    ...['src', 'scripts', 'public'].map((folder) => [PROJECT, folder] as const),
  ];
  for (const [base, folder] of read) {
    for (const path of listFiles(join(base, folder)).map((own) => `${folder}/${own}`))
      if (!path.startsWith('content/generated/')) digest(base, path);
  }
  for (const path of ['astro.config.mjs', 'package-lock.json'].filter((own) =>
    exists(join(PROJECT, own)),
  ))
    digest(PROJECT, path);
  const config = siteConfigFile(root);
  if (config) digest(root, config);
  for (const [name, value] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('GONGKAI_')) hash.update(`${name}=${value}\n`);
  }
  return hash.digest('hex');
}

/** Today in China, where the data are. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
