import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* Changes of a folder that a web server serves while they happen. */

/** Gives a file another name on the same disk; what had that name is replaced at once. */
export function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Removes a file below a folder, and the folders around it that hold nothing else. */
export function removeBelow(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  const around = dirname(path);
  if (around !== '.' && isEmpty(join(folder, around))) removeBelow(folder, around);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
