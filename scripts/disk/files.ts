import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The disk. No other module of the scripts reads or writes a file, but for `journal.ts`, `folder-swap.ts`, `lock.ts`,
 * `served-folder.ts`, `watch-folder.ts` and those that unpack a browser.
 */

/** Whether a name is one that programs give to what they hide, lock or leave behind: such files are ignored. */
export const isLeftBehind = (name: string) => /^[.~]|~$/.test(name);

/** Paths of the files below a folder, relative to it, with `/`, sorted by code unit; none when there is no folder. */
export const listFiles = (folder: string): string[] =>
  filesBelow(folder, (entry) => entry.isFile() && !isLeftBehind(entry.name));

/** The same with those that programs hide or leave behind. */
export const listAllFiles = (folder: string): string[] =>
  filesBelow(folder, (entry) => !entry.isDirectory());

/** Folder by folder: for the whole at once, Node asks the disk once more what each entry is. */
function filesBelow(folder: string, isMeant: (entry: Dirent) => boolean): string[] {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  const folders = [''];
  for (let own = folders.pop(); own !== undefined; own = folders.pop())
    for (const entry of readdirSync(join(folder, own), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${own}${entry.name}/`);
      if (isMeant(entry)) files.push(own + entry.name);
    }
  return files.sort();
}

export const readBytes = (path: string): Uint8Array => readFileSync(path);
/** A text that the scripts themselves wrote; `undefined` when there is none. */
export function readOwn(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Hands over a UTF-8 text in pieces, so that it is never held whole.
 *
 * @returns false when it is not UTF-8; what was handed over before stays
 */
export function readPieces(path: string, take: (piece: string) => void): boolean {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(PIECE);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let read = PIECE; read > 0;) {
      read = readSync(file, bytes);
      take(decoder.decode(bytes.subarray(0, read), { stream: read > 0 }));
    }
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    closeSync(file);
  }
}

const PIECE = 1 << 20;

/** Adds to the end of a file, which need not be there. */
export function append(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, content);
}

/** A text that may go at any moment. */
export function readNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Tells whether a file changed without reading it: no program can set back the time of the last change of status. */
export function fingerprint(path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

export const exists = (path: string): boolean => existsSync(path);

/** Writes a file whole: whoever reads it sees the old or the new one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, path);
  } catch (error) {
    remove(fresh);
    throw error;
  }
}

/** The same for a text. Returns false when it was there already. */
export function writeIfChanged(path: string, text: string): boolean {
  if (readOwn(path) === text) return false;
  writeWhole(path, text);
  return true;
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Size in bytes; `undefined` when there is no such file. */
export function fileSize(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

/** Where a path leads when every link on its way is followed; `undefined` when it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

export const openFile = (path: string, end = Infinity) => createReadStream(path, { end });

/** Writes a new file. */
export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Names of all that lies in a folder; none when there is no folder. */
export function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Lets a folder be found at another place, too; what is there stays. */
export function linkTo(folder: string, place: string): void {
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, place, 'junction');
}

/** Makes files of a folder appear in another on the same disk, too, without copying what is in them. */
export function linkFiles(paths: string[], folder: string, target: string): void {
  const made = new Set<string>();
  for (const path of paths) {
    const place = join(target, path);
    const around = dirname(place);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    linkSync(join(folder, path), place);
  }
}

/** The same for all files of a folder. */
export function linkFolder(folder: string, target: string): void {
  linkFiles(listFiles(folder), folder, target);
}

/** Whether two names are one file that nobody wrote to since a moment, in milliseconds of the epoch. */
export function isSameSince(path: string, other: string, moment: number): boolean {
  const found = statSync(path);
  const before = statSync(other, { throwIfNoEntry: false });
  return before?.ino === found.ino && before.dev === found.dev && found.mtimeMs < moment;
}

/** When a file was last written, in milliseconds of the epoch; `undefined` when there is none. */
export const writtenAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
