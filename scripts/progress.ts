import { performance } from 'node:perf_hooks';

/** Tells what is being done and for how long. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  if (terminal) process.stdout.write(`… ${name}`);
  const clear = terminal ? '\r\u001B[K' : '';
  try {
    const result = await work();
    console.log(`${clear}✓ ${name}（${elapsed(began)}）`);
    return result;
  } catch (error) {
    console.log(`${clear}✗ ${name}（${elapsed(began)}）`);
    throw error;
  }
}

/** `0.4 秒` */
export function elapsed(began: number, now = performance.now()): string {
  return `${((now - began) / 1000).toFixed(1)} 秒`;
}
