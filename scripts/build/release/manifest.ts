import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  isSameSince,
  listAllFiles,
  readBytes,
  readOwn,
  writeFile,
  writtenAt,
} from '#scripts/disk/files.ts';

/** The files of a site: path below it to the SHA-256 of its bytes, in hexadecimal. */
export type Manifest = Record<string, string>;

/** Where a site holds its manifest; it does not list itself. */
export const MANIFEST = 'release.json';

/** What of a site differs from another, each list in the order of paths. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the manifest of a finished site into it.
 *
 * @param last the folder of the site before it: of files that the two share, the digests are known
 */
export function writeManifest(folder: string, last?: string): Manifest {
  const known = (last !== undefined && readManifest(last)) || {};
  const moment = last === undefined ? undefined : writtenAt(join(last, MANIFEST));
  const digest = (path: string) =>
    moment !== undefined &&
    Object.hasOwn(known, path) &&
    isSameSince(join(folder, path), join(last!, path), moment)
      ? known[path]!
      : sha256(readBytes(join(folder, path)));
  const paths = listAllFiles(folder).filter((path) => path !== MANIFEST);
  const manifest = Object.fromEntries(paths.map((path) => [path, digest(path)]));
  writeFile(join(folder, MANIFEST), manifestText(manifest));
  return manifest;
}

/** A manifest as it is written. */
export const manifestText = (files: Manifest) =>
  `${JSON.stringify({ algorithm: 'sha256', files }, null, 1)}\n`;

/** Reads a manifest's text; `undefined` when it is none. */
export function parseManifest(text: string | undefined): Manifest | undefined {
  try {
    const { files } = JSON.parse(text ?? '') as { files?: Manifest };
    return files && typeof files === 'object' ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The manifest of the site in a folder; `undefined` when there is none. */
export const readManifest = (folder: string) => parseManifest(readOwn(join(folder, MANIFEST)));

export function changesBetween(before: Manifest, now: Manifest): Changes {
  const paths = Object.keys(now);
  return {
    added: paths.filter((path) => !Object.hasOwn(before, path)),
    changed: paths.filter((path) => Object.hasOwn(before, path) && before[path] !== now[path]),
    removed: Object.keys(before).filter((path) => !Object.hasOwn(now, path)),
  };
}
