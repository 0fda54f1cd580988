import {
  registerVersionName,
  versionFile,
  type RecordedVersion,
} from '#domain/indicators/data-version.ts';
import { slugsOf } from '#domain/registers/versions/register-diff.ts';
import type { Register, Tombstone } from '#domain/registers/register.ts';

/**
 * The entries that recorded versions of registers had and that are gone: their addresses keep a tombstone, since others
 * may have them. Those whose time of publication is over have one already.
 *
 * @param files the recorded versions by their paths
 */
export function removedEntries(
  registers: Register[],
  recorded: RecordedVersion[],
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, Tombstone[]> {
  return new Map(
    registers.map(({ id, entries, tombstones }) => {
      const name = registerVersionName(id);
      const present = new Set([...entries, ...tombstones].map(({ slug }) => slug));
      const gone = new Map<string, string>();
      for (const own of recorded.filter(({ indicator }) => indicator === name)) {
        const slugs = slugsOf(files.get(versionFile(own)) ?? '');
        for (const [slug, day] of gone) {
          if (slugs.has(slug)) gone.set(slug, '');
          else if (!day) gone.set(slug, own.date);
        }
        for (const slug of slugs) if (!present.has(slug)) gone.set(slug, '');
      }
      return [id, [...gone].map(([slug, removedOn]) => ({ slug, removedOn }))] as const;
    }),
  );
}
