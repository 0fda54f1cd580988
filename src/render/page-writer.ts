import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A file that was rendered. */
export interface RenderedFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether it goes on with what was written before. */
  more?: boolean;
}

/** So many files wait for the disk; then rendering waits, too. */
const MOST_WAITING = 64;

const OWN_URL = import.meta.url;

/** Puts rendered files on the disk in a thread of its own: a busy disk does not delay rendering. */
export class PageWriter {
  readonly #thread = new Worker(new URL(OWN_URL), { workerData: OWN_URL, execArgv: [] });
  #waiting = 0;
  /** Of the next file that is on the disk. */
  #written = Promise.withResolvers<void>();

  constructor() {
    this.#thread.on('message', () => {
      this.#waiting--;
      this.#written.resolve();
      this.#written = Promise.withResolvers();
    });
    this.#thread.on('error', (error) => {
      // Told with the next file, or in the end.
      this.#written.promise.catch(() => undefined);
      this.#written.reject(error);
      this.#waiting = Infinity;
    });
  }

  /**
   * Takes a file over, its bytes with it.
   *
   * @throws what an earlier file failed with
   */
  async write(file: RenderedFile): Promise<void> {
    await this.#wait(MOST_WAITING);
    this.#waiting++;
    this.#thread.postMessage(file, [file.bytes.buffer]);
  }

  /** @throws what a file failed with */
  async close(): Promise<void> {
    await this.#wait(1);
    await this.#thread.terminate();
  }

  /** Until fewer wait. */
  async #wait(most: number): Promise<void> {
    while (this.#waiting >= most) await this.#written.promise;
  }
}

if (!isMainThread && workerData === OWN_URL) {
  const folders = new Set<string>();
  parentPort!.on('message', ({ path, bytes, more }: RenderedFile) => {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes, { flag: more ? 'a' : 'w' });
    parentPort!.postMessage(undefined);
  });
}
