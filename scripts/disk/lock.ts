import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles, listNames, remove } from './files.ts';
import { recoverFolder } from './folder-swap.ts';
import { finishJournal, isJournalPending } from './journal.ts';
import { distOf, generatedOf, scratchOf } from './project.ts';

/** The command that writes into a project at the moment. */
interface Holder {
  pid: number;
  /** When that process began, as its system says: it differs when another process has the number now. */
  began: string;
  command: string;
}

const lockFile = (root: string) => join(root, '.cache', 'writing.json');

/** Within this process, too, each work comes by itself. */
let tries = 0;

/** How often a waiting command looks again, in milliseconds. */
const LOOK_AGAIN = 200;

/**
 * Runs a work that writes into a project, while no other such work runs: a second command says so and waits. What a
 * command that was killed left behind is put in order first.
 *
 * Every command that writes inputs, `content/generated/` or `dist/` goes through here.
 */
export function exclusively<T>(root: string, work: () => Promise<T> | T): Promise<T> {
  return locked(lockFile(root), () => {
    putInOrder(root);
    return work();
  });
}

/** Runs a work while no other process holds the same lock. */
export async function locked<T>(lock: string, work: () => Promise<T> | T): Promise<T> {
  const command = basename(process.argv[1] ?? 'node').replace(/\.\w+$/, '');
  await take(lock, { pid: process.pid, began: beginning(process.pid), command });
  try {
    return await work();
  } finally {
    remove(lock);
  }
}

/**
 * Puts in order what a killed command left, before a command that does not write reads it. Costs nothing where there is
 * nothing.
 */
export async function putBeforeReading(root: string): Promise<void> {
  if (isJournalPending(root)) await exclusively(root, () => {});
}

/** Nobody else writes now: whatever lies in the scratch folder is left over, and so are the files of dead writers. */
function putInOrder(root: string): void {
  const { finished, kept } = finishJournal(root);
  // Not on the standard output, which may be read by a program.
  if (finished) console.error('上一次的命令写到一半被中断了，现在已经写完。');
  for (const path of kept)
    console.error(`中断以后您改过的文件，原样存在 ${path}；对照一下，把要留的改动再写进去。`);
  for (const folder of [distOf(root), generatedOf(root)]) recoverFolder(folder, scratchOf(root));
  remove(scratchOf(root));
  const files = ['seeds', 'content'].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => join(root, folder, path)),
  );
  const cache = join(root, '.cache');
  for (const path of [...files, ...listNames(cache).map((name) => join(cache, name))]) {
    const writer = /\.(\d+)\.tmp$/.exec(path)?.[1];
    if (writer && !isThere(Number(writer))) remove(path);
  }
}

async function take(lock: string, own: Holder): Promise<void> {
  const text = JSON.stringify(own);
  const mine = `${lock}.${++tries}.${own.pid}.tmp`;
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  try {
    writeFileSync(mine, text);
    // A link is made by one only, and its text is there from its first moment.
    while (!linked(mine, lock)) {
      const found = read(lock);
      if (found === undefined) continue;
      const holder = holderIn(found);
      if (!holder || !isAlive(holder)) {
        takeAway(lock, found, mine);
        continue;
      }
      const { command, pid } = holder;
      if (!told) console.log(`npm run ${command}（进程 ${pid}）正在写这个项目，等它结束……`);
      told = true;
      await new Promise((wake) => setTimeout(wake, LOOK_AGAIN));
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead holder's lock away; one that a third command has just taken instead is put back. */
function takeAway(lock: string, dead: string, mine: string): void {
  const aside = `${mine}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (read(aside) !== dead) linked(aside, lock);
  rmSync(aside, { force: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  return isThere(pid) && beginning(pid) === began;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks since the system did (proc(5), field 22); empty where the system does not tell. */
function beginning(pid: number): string {
  const stat = read(`/proc/${pid}/stat`) ?? '';
  // The name of the program, in parentheses, may hold anything.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
