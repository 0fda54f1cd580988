import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { digestOf } from './digest.ts';
import { remove } from './files.ts';
import { scratchOf } from './project.ts';

/*
 * A write-ahead journal: a command that changes several files changes all of them or none, however it ends.
 *
 *   stage each content in .cache/ ──▶ write the journal ──▶ move each into place ──▶ remove the journal
 *          killed here: undone              │               killed here: finished
 *                                  the one moment that decides
 *
 * The next command of any kind finishes or undoes what is left (`finishJournal`, called by `exclusively`).
 */

/** One file of a change. Paths are from the site's folder. */
interface Step {
  path: string;
  /** Where the new content waits, in `.cache/`; absent when the file goes. */
  staged?: string;
  /** Digest of what was there when the change was decided; absent when nothing did. */
  before?: string;
}

const journalFile = (root: string) => join(root, '.cache', 'journal.json');

/** Where contents wait; cleared, like all of the scratch folder, by the next command that writes. */
const stageOf = (root: string, name: string) =>
  relative(root, join(scratchOf(root), `${name}-${process.pid}`)).replaceAll('\\', '/');

/** Where a later change of a person is kept that an interrupted command would have overwritten. */
const KEPT = '.cache/kept';

/** Whether a command was cut short after its change was decided. */
export const isJournalPending = (root: string): boolean => existsSync(journalFile(root));

/**
 * Writes several files of a site, all or none: should one fail, or the process die, the others are as they were or are
 * finished by the next command. Call it within `exclusively`.
 *
 * @param files contents by path from `root`
 * @param gone paths of files that go
 * @throws what the disk throws; then nothing has changed
 */
export function writeAll(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  gone: readonly string[] = [],
): void {
  const going = gone.filter((path) => !files.has(path));
  const before = new Map(
    [...files.keys(), ...going].map((path) => [path, contentOf(join(root, path))]),
  );
  const steps = decide(root, files, before, stageOf(root, 'staged'));
  try {
    for (const step of steps) apply(root, step);
  } catch (error) {
    undo(root, steps, before);
    throw error;
  }
  remove(journalFile(root));
}

/** Stages contents and writes the journal, in place of an older one. Should that fail, nothing has changed. */
function decide(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  before: ReadonlyMap<string, Buffer | undefined>,
  stage: string,
): Step[] {
  const steps: Step[] = [...before].map(([path, content], at) => ({
    path,
    ...(files.has(path) && { staged: `${stage}/${at}` }),
    ...(content && { before: digestOf(content) }),
  }));
  const fresh = `${journalFile(root)}.${process.pid}.tmp`;
  try {
    for (const { path, staged } of steps)
      if (staged !== undefined) writeThrough(join(root, staged), files.get(path)!);
    writeThrough(fresh, JSON.stringify({ steps }));
    renameSync(fresh, journalFile(root));
    return steps;
  } catch (error) {
    remove(fresh);
    remove(join(root, stage));
    throw error;
  }
}

/**
 * Finishes the change of a command that was cut short. Done again, it does nothing: a content that was moved is no
 * longer staged.
 *
 * @returns whether there was one, and paths of files that a person changed meanwhile: theirs are kept aside
 */
export function finishJournal(root: string): { finished: boolean; kept: string[] } {
  const file = journalFile(root);
  const text = contentOf(file)?.toString('utf8');
  if (text === undefined) return { finished: false, kept: [] };
  const { steps } = JSON.parse(text) as { steps: Step[] };
  const kept = steps.flatMap((step) => keepAside(root, step));
  for (const step of steps) apply(root, step);
  remove(file);
  return { finished: true, kept };
}

/** A file that is not what it was when the change was decided was written by a person since. */
function keepAside(root: string, { path, staged, before }: Step): string[] {
  const place = join(root, path);
  const waits = staged === undefined || existsSync(join(root, staged));
  const now = contentOf(place);
  if (!waits || !now || digestOf(now) === before) return [];
  const aside = `${KEPT}/${basename(path)}`;
  writeThrough(join(root, aside), now);
  return [aside];
}

function apply(root: string, { path, staged }: Step): void {
  const place = join(root, path);
  if (staged === undefined) remove(place);
  else if (existsSync(join(root, staged))) moveInto(join(root, staged), place);
}

/** Puts a file in the place of another in one step, from another disk, too. */
function moveInto(from: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  try {
    renameSync(from, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const near = `${place}.${process.pid}.tmp`;
    copyFileSync(from, near);
    renameSync(near, place);
    remove(from);
  }
}

/**
 * The disk refused in the middle of a change: what was moved is put back, by a journal of its own in place of the first.
 * Where the disk refuses that, too, the first journal stays, and the next command finishes the change.
 */
function undo(root: string, steps: Step[], before: ReadonlyMap<string, Buffer | undefined>): void {
  const contents = new Map(
    [...before].flatMap(([path, content]) => (content ? [[path, content] as const] : [])),
  );
  const now = new Map(steps.map(({ path }) => [path, contentOf(join(root, path))]));
  const back = decide(root, contents, now, stageOf(root, 'back'));
  for (const { staged } of steps) if (staged !== undefined) remove(join(root, staged));
  for (const step of back) apply(root, step);
  remove(journalFile(root));
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file to the disk itself: a loss of power after the journal must not find an empty content. */
function writeThrough(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
