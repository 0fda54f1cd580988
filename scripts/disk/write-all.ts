import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remove, writeFile } from './files.ts';

/**
 * Writes several files of a project, all or none: should one fail, the others are as they were.
 *
 * @param files contents by path from `root`
 * @param gone paths of files that go
 */
export function writeAll(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  gone: readonly string[] = [],
): void {
  const suffix = `.${process.pid}.tmp`;
  const before = new Map(
    [...files.keys(), ...gone].map((path) => {
      const target = join(root, path);
      return [target, existsSync(target) ? readFileSync(target) : undefined];
    }),
  );
  try {
    for (const [path, content] of files) writeFile(join(root, path) + suffix, content);
    for (const path of files.keys()) renameSync(join(root, path) + suffix, join(root, path));
    for (const path of gone) remove(join(root, path));
  } catch (error) {
    for (const path of files.keys()) remove(join(root, path) + suffix);
    for (const [target, content] of before) {
      if (content) writeFileSync(target, content);
      else remove(target);
    }
    throw error;
  }
}
