import { parentPort, Worker } from 'node:worker_threads';

/** Longest that any input may take, in milliseconds. */
export const LONGEST = 5000;

/**
 * Runs a module's default export on values, each in turn, in a thread of its own that can be ended: an input that
 * takes too long is an answer, too.
 */
export class Watched<In, Out> {
  readonly #module: string;
  #worker: Worker | undefined;

  constructor(module: string) {
    this.#module = module;
  }

  async run(value: In): Promise<{ out: Out } | { hung: true } | { threw: string }> {
    const worker = (this.#worker ??= new Worker(this.#module));
    const answer = await new Promise<{ out: Out } | { hung: true } | { threw: string }>((done) => {
      const timer = setTimeout(() => done({ hung: true }), LONGEST);
      worker.once('message', (message: { out: Out } | { threw: string }) => {
        clearTimeout(timer);
        done(message);
      });
      worker.postMessage(value);
    });
    if ('hung' in answer) await this.close();
    return answer;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** The other side: answers each value with what the work makes of it. */
export function answer<In, Out>(work: (value: In) => Out | Promise<Out>): void {
  parentPort?.on('message', (value: In) => {
    void Promise.resolve(value)
      .then(work)
      .then(
        (out) => parentPort?.postMessage({ out }),
        (error: Error) => parentPort?.postMessage({ threw: error.stack ?? String(error) }),
      );
  });
}
