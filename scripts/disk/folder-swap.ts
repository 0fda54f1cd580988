import { spawn, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles, listNames, readOwn, remove, writeIfChanged } from './files.ts';

/**
 * Folders that are replaced whole. Whoever is killed in the middle leaves the old folder or the new one: where the
 * system can, the two change places in one step; elsewhere the old one waits in `scratch/old/` for two renames, and
 * `recoverFolder` brings it back.
 */

/** Where a folder waits while another takes its place. */
const waitingPlace = (target: string, scratch: string) => join(scratch, 'old', basename(target));

/**
 * Puts a finished folder in the place of another, which stays as it was until then.
 *
 * @param scratch a folder on the same disk for the moment in between
 * @param discard does away with the old folder
 */
export function swapFolder(fresh: string, target: string, scratch: string, discard = remove): void {
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(fresh, target);
  } else if (!exchange(fresh, target)) renameTwice(fresh, target, waitingPlace(target, scratch));
  else discard(fresh);
}

/** Puts all that lies in a folder into another on the same disk; folders that are in both become one. */
export function moveFiles(folder: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const name of listNames(folder)) {
    const [from, to] = [join(folder, name), join(target, name)];
    if (existsSync(to) && statSync(from).isDirectory()) moveFiles(from, to);
    else renameSync(from, to);
  }
}

/** What removes all that lies in a folder, but not the folder: another build may be about to put something in it. */
const EMPTY = `
const [folder] = process.argv.slice(1);
for (const name of require('node:fs').readdirSync(folder))
  require('node:fs').rmSync(folder + '/' + name, { recursive: true, force: true });
`;

/** Removes a folder aside, so that nobody waits for it: tens of thousands of files take seconds. */
export function removeLater(folder: string, trash: string): void {
  mkdirSync(trash, { recursive: true });
  renameSync(folder, join(trash, `${process.pid}-${Date.now()}`));
  spawn(process.execPath, ['-e', EMPTY, trash], { detached: true, stdio: 'ignore' }).unref();
}

/** Swaps by two renames: for a moment there is no folder at all. */
export function renameTwice(fresh: string, target: string, waiting: string): void {
  remove(waiting);
  mkdirSync(dirname(waiting), { recursive: true });
  renameSync(target, waiting);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(waiting, target);
    throw error;
  }
  remove(waiting);
}

/** Brings back a folder whose swap was cut short. */
export function recoverFolder(target: string, scratch: string): void {
  const waiting = waitingPlace(target, scratch);
  if (!existsSync(target) && existsSync(waiting)) renameSync(waiting, target);
}

/** Numbers of the system call renameat2 (Linux, `<asm/unistd.h>`), which Node does not offer. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/**
 * Lets two folders change places in one step of the system, by a program that is at hand: GNU mv from 9.5 on, or Perl.
 *
 * @returns false, and nothing changed, where there is no such program or the disk cannot
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const call = RENAMEAT2[process.arch];
  // AT_FDCWD is -100, RENAME_EXCHANGE 2.
  const perl = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  const programs = [
    ['mv', '--exchange', '--no-target-directory', one, other],
    ...(call ? [['perl', '-e', perl, one, other]] : []),
  ];
  return programs.some(
    ([program = '', ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0,
  );
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
  remove(fresh);
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
