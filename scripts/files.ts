import {
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The disk. No other module of the scripts reads or writes a file, but for those that unpack a browser. */

/** Paths of the files below a folder, relative to it, with `/`, sorted by code unit; none when there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[.~]|~$/.test(entry.name))
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** A text that the scripts themselves wrote; `undefined` when there is none. */
export function readOwn(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What tells whether a file changed without reading it. */
export function fingerprint(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

export const exists = (path: string): boolean => existsSync(path);

/** Writes a file whole: whoever reads it sees the old or the new one. Returns false when it stood there already. */
export function writeIfChanged(path: string, text: string): boolean {
  if (readOwn(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.tmp`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
  return true;
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/**
 * Puts a finished folder in the place of another, which stays as it was until then.
 *
 * @param scratch a folder on the same disk for the moment in between
 */
export function swapFolder(fresh: string, target: string, scratch: string): void {
  const old = join(scratch, `old-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  remove(old);
}

/**
 * Makes a folder hold exactly these files. Nothing is touched when it does already; else all of it changes at once,
 * so that a run cut short leaves the old folder whole.
 *
 * @param files paths relative to the folder, with their texts
 * @returns how many files are new or different
 */
export function replaceFolder(folder: string, files: Map<string, string>, scratch: string): number {
  const { changed, stale } = compare(folder, files);
  if (changed.size === 0 && stale.length === 0 && existsSync(folder)) return 0;
  const fresh = join(scratch, `new-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    for (const [path, text] of files) {
      const target = join(fresh, path);
      mkdirSync(dirname(target), { recursive: true });
      // A link keeps the time of a file that did not change, which spares those who watch it.
      if (changed.has(path)) writeFileSync(target, text);
      else linkSync(join(folder, path), target);
    }
    swapFolder(fresh, folder, scratch);
  } finally {
    remove(fresh);
  }
  return changed.size;
}

/** The same, file by file: for a server that watches the folder and must not see it vanish. */
export function updateFolder(folder: string, files: Map<string, string>): number {
  const { changed, stale } = compare(folder, files);
  for (const path of changed) writeIfChanged(join(folder, path), files.get(path)!);
  for (const path of stale) remove(join(folder, path));
  return changed.size;
}

function compare(folder: string, files: Map<string, string>) {
  const changed = new Set(
    [...files].filter(([path, text]) => readOwn(join(folder, path)) !== text).map(([path]) => path),
  );
  const stale = listFiles(folder).filter((path) => !files.has(path));
  return { changed, stale };
}

/** Size in bytes; `undefined` when there is no such file. */
export function fileSize(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

export const openFile = (path: string) => createReadStream(path);

/** Calls back with the paths that changed below a folder, those of one moment together. */
export function watchFolder(folder: string, changed: (paths: string[]) => void): void {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_, path) => {
    waiting.push((path ?? '').replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = waiting;
      waiting = [];
      changed(paths);
    }, 100);
  });
}

/** Writes a new file. */
export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Makes a folder's files appear in another on the same disk, too, without copying what is in them. */
export function linkFolder(folder: string, target: string): void {
  for (const path of listFiles(folder)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    linkSync(join(folder, path), join(target, path));
  }
}
