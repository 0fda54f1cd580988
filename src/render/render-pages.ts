import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { PathWithRoute } from 'astro';
import type { RenderProgress } from './page-ledger.ts';
import { fileOf, freshPages, tellLedger } from './kept-pages.ts';
import { renderQueue, type RenderJob } from './render-queue.ts';
import { PageWriter } from './page-writer.ts';
import { site } from '#site/site.ts';
import { copyClient, startProgram } from './server-bundle.ts';

/*
 * Renders pages with a kept program: `node src/render/render-pages.ts PROGRAM OUT_DIR`. Where they are many, threads take
 * jobs from one list, each with the program for itself.
 */

/** So many pages are begun at once: what waits for a picture holds up no other. */
const AT_ONCE = 2;
/** A thread finds out by itself what there is to render; from so many pages on that is worth its while. */
const FOR_A_THREAD = 1500;
/** More threads would take more memory than they save time. */
const MOST_THREADS = 4;
/** Progress is told once in so many milliseconds. */
const EACH_MS = 200;

const [program = '', outDir = ''] = process.argv.slice(2);
/** How many jobs were taken, and how many pages are done, by all threads. */
const counts = (workerData as Int32Array | null) ?? new Int32Array(new SharedArrayBuffer(8));
const [TAKEN, DONE] = [0, 1];
/** When progress was told. */
let told = 0;

const writer = new PageWriter();
const pages = await startProgram(program);
const all = distinct(await pages.paths());
// Every site has pages: an engine that finds none is one that no longer understands Astro.
if (all.length === 0) throw new Error('Astro tells no pages');
const { paths, ledger } = freshPages(all);
const jobs = renderQueue(paths);
// What finding them out took is given back whole, as it would not be by itself.
globalThis.gc?.({ type: 'major', flavor: 'last-resort' });
/** What is left of the job that this thread took last. */
let job: RenderJob = [];
const others: Promise<void>[] = [];
if (isMainThread) {
  tellLedger(ledger);
  copyClient(program, outDir);
  const asked = Number(process.env.GONGKAI_THREADS);
  const worth = Math.min(availableParallelism(), MOST_THREADS, paths.length / FOR_A_THREAD);
  for (let thread = asked ? 1 : 2; thread < (asked || worth); thread++)
    others.push(anotherThread());
  // One core is left to what else the build does, as long as it does it. In the second half a thread is not worth its
  // memory any more.
  if (!asked && worth > 1)
    whenAlone(() => {
      if (counts[TAKEN]! < jobs.length / 2) others.push(anotherThread());
    });
}
await Promise.all(Array.from({ length: AT_ONCE }, renderAll));
await writer.close();
await Promise.all(others);
tellProgress();

/** Calls back when the program that started this one says that it is alone; at once, where no program did. */
function whenAlone(begin: () => void): void {
  if (!process.channel) return begin();
  process.once('message', begin);
  // Nobody waits for that word.
  process.channel.unref();
}

/** Of two pages with one address the first counts, as for Astro. */
function distinct(all: PathWithRoute[]): PathWithRoute[] {
  const first = new Map<string, PathWithRoute>();
  for (const path of all) if (!first.has(path.pathname)) first.set(path.pathname, path);
  return [...first.values()];
}

function anotherThread(): Promise<void> {
  return new Promise((done, fail) => {
    new Worker(new URL(import.meta.url), {
      argv: [program, outDir],
      workerData: counts,
      // What this process was started with is for a process.
      execArgv: [],
    })
      .on('error', fail)
      .on('exit', () => done());
  });
}

async function renderAll(): Promise<void> {
  for (let path = nextPage(); path; path = nextPage()) {
    try {
      await renderPage(path);
    } catch (error) {
      throw new Error(`[ERROR] ${path.pathname}`, { cause: error });
    }
    Atomics.add(counts, DONE, 1);
    tellProgress(EACH_MS);
  }
}

function nextPage(): PathWithRoute | undefined {
  while (job.length === 0) {
    const next = jobs[Atomics.add(counts, TAKEN, 1)];
    if (!next) return undefined;
    job = [...next];
  }
  return job.shift();
}

async function renderPage(path: PathWithRoute): Promise<void> {
  const { pathname, route } = path;
  // As Astro asks: a file by the address that its route makes of it, a page with a slash behind.
  const asked = route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
  const url = new URL(site.base.replace(/\/?$/, asked.replace(/^\/?/, '/')), site.url);
  const response = await pages.render(new Request(url), route);
  if (!response.body) return;
  const bytes = new Uint8Array(await response.arrayBuffer());
  await writer.write({ path: join(outDir, fileOf(path)), bytes });
}

function tellProgress(pause = 0): void {
  const now = Date.now();
  if (!process.send || now - told < pause) return;
  told = now;
  process.send({ rendered: counts[DONE]!, of: paths.length } satisfies RenderProgress);
}
