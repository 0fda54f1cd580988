import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { indexSite } from '#scripts/search/search-index.ts';

/** A search index to build. */
interface Wanted {
  folder: string;
  root: string;
}

/** Size of V8's young generation, in MB: a larger one only collects more garbage before it is cleared. */
const YOUNG = 16;

const OWN_URL = import.meta.url;

/** Progress is reported once in so many milliseconds. */
const EACH_MS = 200;

/** How the thread says that it came so far, or to the end. */
type Message = Parameters<OnProgress> | 'done';

/**
 * The same as `indexSite` in a thread of its own, so that pages can be rendered meanwhile.
 *
 * @param signal ends it early; then it fails
 */
export function indexInThread(
  folder: string,
  root: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: OnProgress } = {},
): Promise<void> {
  const thread = new Worker(new URL(OWN_URL), {
    workerData: { [OWN_URL]: { folder, root } satisfies Wanted },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return new Promise((done, fail) => {
    let whole = false;
    signal?.addEventListener('abort', () => void thread.terminate());
    thread.on('message', (message: Message) => {
      if (message === 'done') whole = true;
      else onProgress?.(...message);
    });
    thread.on('error', fail);
    // Not before: its memory is given back with it.
    thread.on('exit', () => {
      if (whole) done();
      else fail(new Error('The search index was not finished'));
    });
  });
}

if (!isMainThread) {
  const wanted = (workerData as Record<string, Wanted> | null)?.[OWN_URL];
  if (wanted) {
    const say = (message: Message) => parentPort!.postMessage(message);
    let told = performance.now();
    await indexSite(wanted.folder, wanted.root, (...progress) => {
      const now = performance.now();
      if (now - told < EACH_MS) return;
      told = now;
      say(progress);
    });
    say('done');
  }
}
