import { join } from 'node:path';
import type { Cache } from '#scripts/cache/cache.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import { exists, fingerprint, readBytes } from '#scripts/disk/files.ts';
import type { Sources } from './sources.ts';

/** Files that pages publish or show as they are: all but the texts of disclosures, of which the records hold digests. */
const PUBLISHED = /^content\/(?:versions|articles|pages)\/|^content\/disclosures\/.*(?<!\.md)$/i;

/**
 * Digests of the files that pages publish or show as they were handed in, by path from the site's folder.
 *
 * @param known digests of an earlier run: a file that is as it was is not read again
 */
export function publishedDigests(
  root: string,
  { files, series }: Pick<Sources, 'files' | 'series'>,
  known: Cache<string>,
): Record<string, string> {
  const paths = [
    ...files.filter((path) => PUBLISHED.test(path)),
    ...series.map(({ file }) => file),
  ].filter((path) => exists(join(root, path)));
  return Object.fromEntries(
    paths.map((path) => {
      const place = join(root, path);
      return [path, known.getOr(path, fingerprint(place), () => digestOf(readBytes(place)))];
    }),
  );
}
