import { join } from 'node:path';
import { writeWhole, readOwn } from '#scripts/disk/files.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { distOf } from '#scripts/disk/project.ts';
import { compressSite } from './compress.ts';
import { isManifestOwn } from './dist-state.ts';
import { MANIFEST, parseManifest, writeManifest, type Manifest } from './manifest.ts';

const beforeFile = (root: string) => join(root, '.cache', 'release-before.json');

/**
 * Finishes a site before it takes its place: compressed forms if wanted, the manifest of all files, and that of the
 * site which it replaces.
 *
 * @returns how many files the site has
 */
export async function finishRelease(
  root: string,
  fresh: string,
  { compress, onProgress }: { compress: boolean; onProgress?: OnProgress },
): Promise<number> {
  if (compress) await compressSite(fresh, join(root, '.cache', 'compressed'), onProgress);
  const manifest = writeManifest(fresh, isManifestOwn(root) ? distOf(root) : undefined);
  const before = readOwn(join(distOf(root), MANIFEST));
  if (before !== undefined) writeWhole(beforeFile(root), before);
  return Object.keys(manifest).length;
}

/** The manifest of the site that the last build replaced; empty when there was none. */
export const replacedManifest = (root: string): Manifest =>
  parseManifest(readOwn(beforeFile(root))) ?? {};
