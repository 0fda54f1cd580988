import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { exists, fingerprint, listFiles, readOwn, remove, writeIfChanged } from './files.ts';

/** Where things lie in a project, and whether its last build still holds. */

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
  const folders = ['seeds', 'content', 'src', 'scripts', 'public'].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  const files = ['astro.config.mjs', 'package-lock.json'].filter((path) =>
    exists(join(root, path)),
  );
  for (const path of [...folders, ...files]) {
    if (path.startsWith('content/generated/')) continue;
    hash.update(`${path} ${fingerprint(join(root, path))}\n`);
  }
  for (const [name, value] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('GONGKAI_')) hash.update(`${name}=${value}\n`);
  }
  return hash.digest('hex');
}
