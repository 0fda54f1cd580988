import { performance } from 'node:perf_hooks';

/** Takes how much of a piece of work is done. */
export type OnProgress = (done: number, of: number) => void;

/** Work that is done sooner needs no progress. */
const PATIENCE_MS = 2000;
const EACH_MS = 250;

/** Where progress is shown: a person's terminal, not the log of a build server. */
const watched = () => Boolean(process.stdout.isTTY) && !process.env.CI;

/** Tells what is being done and for how long; on a terminal, while it lasts, how much is done and how long still. */
export async function step<T>(
  name: string,
  work: (onProgress: OnProgress) => Promise<T> | T,
): Promise<T> {
  const began = performance.now();
  const shown = watched();
  if (shown) process.stdout.write(`… ${name}`);
  const clear = shown ? '\r\u001B[K' : '';
  let last = began;
  /** How much was done when the first word of it came: what was done before that took another time. */
  let first: { at: number; done: number } | undefined;
  const onProgress: OnProgress = (done, of) => {
    const now = performance.now();
    first ??= { at: now, done };
    if (!shown || now - began < PATIENCE_MS || now - last < EACH_MS) return;
    last = now;
    const pace = { done: done - first.done, milliseconds: now - first.at };
    process.stdout.write(`${clear}… ${name}：${progressWords(done, of, pace)}`);
  };
  try {
    const result = await work(onProgress);
    console.log(`${clear}✓ ${name}（${elapsed(began)}）`);
    return result;
  } catch (error) {
    console.log(`${clear}✗ ${name}（${elapsed(began)}）`);
    throw error;
  }
}

/** So long it takes to know a pace. */
const KNOWN_MS = 1000;

/**
 * `3200/10908，还要约 6 秒`, taking the rest to go as fast as what is done.
 *
 * @param pace how much was done in what time
 */
export function progressWords(
  done: number,
  of: number,
  pace: { done: number; milliseconds: number },
): string {
  if (pace.done === 0 || pace.milliseconds < KNOWN_MS) return `${done}/${of}`;
  const left = Math.ceil(((pace.milliseconds / pace.done) * (of - done)) / 1000);
  const words = left < 90 ? `${left} 秒` : `${Math.round(left / 60)} 分钟`;
  return `${done}/${of}，还要约 ${words}`;
}

/** `0.4 秒` */
export function elapsed(began: number, now = performance.now()): string {
  return `${((now - began) / 1000).toFixed(1)} 秒`;
}
