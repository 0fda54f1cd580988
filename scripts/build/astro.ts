import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  FACTS,
  LEDGER_AFTER,
  LEDGER_BEFORE,
  PROGRAM_FOLDER,
  type PageLedger,
} from '#render/page-ledger.ts';
import { ASTRO, PreloadedProcess, type Preloaded, run, startProcess } from './astro-process.ts';
import { codeDigest } from '#scripts/pipeline/code-digest.ts';
import { exists, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { locked } from '#scripts/disk/lock.ts';
import { keepPages, readLedger, writeLedger } from './page-ledger.ts';
import type { Tell } from '#scripts/terminal/progress.ts';
import { programKey } from './program-key.ts';
import { PROJECT } from '#scripts/disk/project.ts';
import { siteConfig } from '#scripts/disk/site-config.ts';

/** Renders all pages into a folder. */
export const renderPages = (root: string, outDir: string): Promise<void> =>
  render({ root, outDir });

/** A site that is rendered into a folder. */
export interface Rendering {
  root: string;
  outDir: string;
  /** What `loadBundler` began. */
  bundler?: Preloaded | undefined;
  /**
   * Begins what else is to be done while pages are rendered; they leave it a core. Not before the program is bundled,
   * which takes as much memory as both together.
   */
  meanwhile?: (() => Promise<unknown>) | undefined;
  tell?: Tell | undefined;
}

/**
 * Renders into a folder what changed since the last build, and puts the rest of the last site beside it.
 *
 * @param last the folder of the last site, which stays as it is
 */
export async function renderChanges(rendering: Rendering, last: string): Promise<void> {
  const { root, outDir } = rendering;
  const ledger = join(root, '.cache', 'pages.json');
  const [given, made] = [`${outDir}.before.json`, `${outDir}.after.json`];
  const before = readLedger(ledger, last, codeDigest(root));
  try {
    writeFile(given, JSON.stringify(before));
    await render(rendering, { [LEDGER_BEFORE]: given, [LEDGER_AFTER]: made });
    const after = JSON.parse(readOwn(made) ?? '') as PageLedger;
    keepPages(before, after, last, outDir);
    writeLedger(ledger, after, outDir);
  } finally {
    for (const file of [given, made]) remove(file);
  }
}

/** Sites in folders of their own are rendered by the same project, whose scratch files are for one at a time. */
const RENDERING = join(PROJECT, '.cache', 'rendering.json');

const render = (...asked: Parameters<typeof renderAlone>): Promise<void> =>
  locked(RENDERING, () => renderAlone(...asked));

const RENDERER = join(PROJECT, 'src', 'render', 'render-pages.ts');
/** The program that renders clears its memory when it knows what there is to render. */
const CLEARS_ITSELF = '--expose-gc';
/** For what is young V8 would keep three times 16 MB in each thread: a quarter takes no longer, and 100 to 200 MB less. */
const LITTLE_YOUNG = '--max-semi-space-size=4';
/** glibc gives each thread a heap of its own and keeps what they free: two for all of them are 60 MB less. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

const programOf = (root: string) => join(root, '.cache', 'program');
const keyOf = (root: string) => join(programOf(root), 'key');

/**
 * Loads Astro where there is no program of an earlier build: that takes a second, in which the sources are checked.
 * It reads the configuration before that is known to be sound; should it fail on that, nobody asks, for the checks stop
 * the build and say what is wrong.
 *
 * @returns what has to be ended, whatever comes of the build
 */
export function loadBundler(root: string, outDir: string): Preloaded | undefined {
  return exists(keyOf(root)) ? undefined : startBundler(root, outDir);
}

const startBundler = (root: string, outDir: string) =>
  new PreloadedProcess(root, [LITTLE_YOUNG, ASTRO, 'build', '--outDir', outDir], {
    [PROGRAM_FOLDER]: programOf(root),
  });

/** Astro bundles the program that renders, unless the one of the last build is still good; then that renders. */
async function renderAlone(
  { root, outDir, bundler, meanwhile = () => Promise.resolve(), tell }: Rendering,
  settings: Record<string, string> = {},
): Promise<void> {
  const program = programOf(root);
  const [keyFile, key] = [keyOf(root), programKey(root)];
  if (readOwn(keyFile) !== key) {
    remove(program);
    await (bundler ?? startBundler(root, outDir)).run();
    writeFile(keyFile, key);
  }
  const facts = { [FACTS]: join(program, 'facts.json') };
  await run(
    root,
    [CLEARS_ITSELF, LITTLE_YOUNG, RENDERER, program, outDir],
    { ...settings, ...facts, ...FEW_ARENAS },
    { beside: meanwhile(), tell },
  );
}

/** Starts the development server; it prints its own address. */
export function startDevServer(
  root: string,
  args: string[],
  settings: Record<string, string>,
): ChildProcess {
  // Astro goes to the background when it takes its caller for a program; this flag keeps it in front.
  return startProcess(root, [ASTRO, 'dev', '--ignore-lock', ...args], true, settings);
}

/** The path below which the site is served, as environment and configuration say. */
export function configuredBase(root: string): Promise<string> {
  return Promise.resolve(process.env.GONGKAI_BASE ?? siteConfig(root).base ?? '/');
}
