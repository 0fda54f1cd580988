import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CACHE_AFTER, type RenderProgress } from './environment.ts';
import { fileOf, freshPages, pageCacheBefore } from './fresh-pages.ts';
import { PageCacheWriter, type RenderedPage } from './page-cache.ts';
import { renderQueue, type RenderJob } from './render-queue.ts';
import { bodyPieces } from './body-pieces.ts';
import { PageWriter } from './page-writer.ts';
import { site } from '#site/site.ts';
import { copyClient, startProgram, type SitePage } from './server-bundle.ts';
import { pageKey, trace } from './trace.ts';

/*
 * Renders pages with a kept program: `node src/render/render-pages.ts PROGRAM OUT_DIR`. Where they are many, threads take
 * jobs from one list, each with the program for itself.
 */

/** So many pages are begun at once: a page that waits for a picture does not delay others. */
const AT_ONCE = 2;
/** A thread finds out by itself what there is to render; this pays from so many pages on. */
const FOR_A_THREAD = 1500;
/** More threads would take more memory than they save time. */
const MOST_THREADS = 4;
/** Progress is reported once in so many milliseconds. */
const EACH_MS = 200;

const [program = '', outDir = ''] = process.argv.slice(2);
/** What a thread is given: how far all are, and which pages have to be rendered. */
interface Told {
  counts: Int32Array;
  fresh: Set<string>;
}

const given = workerData as Told | null;
/** How many jobs were taken, and how many pages are done, by all threads. */
const counts = given?.counts ?? new Int32Array(new SharedArrayBuffer(8));
const [TAKEN, DONE] = [0, 1];
/** When progress was reported. */
let told = 0;

const writer = new PageWriter();
const pages = await startProgram(program);
const all = distinct(await pages.paths());
// Every site has pages: an engine that finds none is one that no longer understands Astro.
if (all.length === 0) throw new Error('Astro tells no pages');
const before = pageCacheBefore();
const { fresh, kept } = given
  ? { fresh: all.filter((page) => given.fresh.has(page.pathname)), kept: [] }
  : await freshPages(all, before);
const rendered: RenderedPage[] = [];
const jobs = renderQueue(fresh);
// Collects the garbage of finding them; V8 would keep that memory.
globalThis.gc?.({ type: 'major', flavor: 'last-resort' });
/** What is left of the job that this thread took last. */
let job: RenderJob = [];
const others: Promise<void>[] = [];
if (isMainThread) {
  copyClient(program, outDir);
  const asked = Number(process.env.GONGKAI_THREADS);
  const worth = Math.min(availableParallelism(), MOST_THREADS, fresh.length / FOR_A_THREAD);
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
if (isMainThread) writeCache();
else parentPort!.postMessage(rendered);
tellProgress();

/** Hands what is known of all pages to the process that asked for it. */
function writeCache(): void {
  const file = process.env[CACHE_AFTER];
  if (!file) return;
  const writer = new PageCacheWriter(before.code);
  for (const page of [...kept, ...rendered]) writer.add(page);
  writeFileSync(file, JSON.stringify(writer.cache));
}

/** Calls back when the program that started this one says that it is alone; at once, where no program did. */
function whenAlone(begin: () => void): void {
  if (!process.channel) return begin();
  process.once('message', begin);
  // No process waits for this message.
  process.channel.unref();
}

/** Of two pages with one address the first counts, as for Astro. */
function distinct(all: SitePage[]): SitePage[] {
  const first = new Map<string, SitePage>();
  for (const path of all) if (!first.has(path.pathname)) first.set(path.pathname, path);
  return [...first.values()];
}

function anotherThread(): Promise<void> {
  return new Promise((done, fail) => {
    new Worker(new URL(import.meta.url), {
      argv: [program, outDir],
      workerData: { counts, fresh: new Set(fresh.map(({ pathname }) => pathname)) } satisfies Told,
      // What this process was started with is for a process.
      execArgv: [],
    })
      .on('message', (own: RenderedPage[]) => rendered.push(...own))
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

function nextPage(): SitePage | undefined {
  while (job.length === 0) {
    const next = jobs[Atomics.add(counts, TAKEN, 1)];
    if (!next) return undefined;
    job = [...next];
  }
  return job.shift();
}

async function renderPage(path: SitePage): Promise<void> {
  const { pathname, route } = path;
  // As Astro asks: a file by the address that its route makes of it, a page with a slash behind.
  const address = route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
  const url = new URL(site.base.replace(/\/?$/, address.replace(/^\/?/, '/')), site.url);
  const file = fileOf(path);
  const { made, asked } = await trace(async () => {
    const { body } = await pages.render(new Request(url), route);
    if (!body) return false;
    let more = false;
    for await (const bytes of bodyPieces(body)) {
      await writer.write({ path: join(outDir, file), bytes, more });
      more = true;
    }
    return true;
  });
  if (!made) return;
  const key = await pageKey(path.props, asked);
  if (key !== undefined) rendered.push({ file, key, asked });
}

function tellProgress(pause = 0): void {
  const now = Date.now();
  if (!process.send || now - told < pause) return;
  told = now;
  process.send({ rendered: counts[DONE]!, of: fresh.length } satisfies RenderProgress);
}
