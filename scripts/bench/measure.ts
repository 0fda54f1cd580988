import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { Failure } from '#scripts/terminal/command.ts';
import { listNames, readNow } from '#scripts/disk/files.ts';

/** What a program cost, with all programs that it started. */
export interface Cost {
  /** Wall clock. */
  seconds: number;
  /** Processor time of all cores, in seconds. NaN where the system does not tell (only Linux does). */
  cpu: number;
  /** Peak memory, bytes resident, all processes together. NaN as above. */
  peak: number;
}

const SAMPLE_MS = 25;
const PAGE = 4096;
/** Of a program that failed, the last characters that it printed. */
const MOST_SHOWN = 4000;
/** The kernel counts processor time in hundredths of a second for programs (USER_HZ, fixed at 100). */
const TICKS = 100;

/** Runs a Node program to its end and measures it. What it prints is shown only when it fails. */
export async function measure(args: string[], cwd: string): Promise<Cost> {
  const before = waitedFor();
  const began = performance.now();
  // A group of its own: so its children, and theirs, can be told apart from all other processes.
  const child = spawn(process.execPath, args, { cwd, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  let peak = Number.NaN;
  const timer = setInterval(() => {
    const held = memoryOf(child.pid!);
    if (held > 0) peak = Number.isNaN(peak) ? held : Math.max(peak, held);
  }, SAMPLE_MS);
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Failure(`${args.join(' ')} 没有做完：\n${said.slice(-MOST_SHOWN)}`);
  return { seconds, cpu: waitedFor() - before, peak };
}

/** Fields of /proc/<pid>/stat from the third on (proc(5)): the name before them may hold anything. */
function statOf(pid: string | number): string[] | undefined {
  return readNow(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

/** Resident memory of a process group. */
function memoryOf(group: number): number {
  let pages = 0;
  for (const pid of listNames('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const stat = statOf(pid);
    if (stat?.[2] === String(group)) pages += Number(stat[21]);
  }
  return pages * PAGE;
}

/** Processor time of all children that have ended. */
function waitedFor(): number {
  const stat = statOf('self');
  return stat ? (Number(stat[13]) + Number(stat[14])) / TICKS : Number.NaN;
}
