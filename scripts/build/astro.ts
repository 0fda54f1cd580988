import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  CACHE_AFTER,
  CACHE_BEFORE,
  IS_PLAIN,
  PROGRAM_FOLDER,
  SUMMARIES,
} from '#render/environment.ts';
import type { PageCache } from '#render/page-cache.ts';
import { ASTRO, PreloadedProcess, type Preloaded, run, startProcess } from './astro-process.ts';
import { bundleDigest, codeDigest, inputsDigest } from '#scripts/cache/inputs.ts';
import { InputsChanged } from './inputs-changed.ts';
import { exists, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { locked } from '#scripts/disk/lock.ts';
import { keepPages, readPageCache, writePageCache } from './page-files.ts';
import { distState, releaseOf } from './release/dist-state.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { PROJECT } from '#scripts/disk/project.ts';
import { siteConfig } from '#scripts/disk/site-config.ts';

/** Renders all pages into a folder. */
export const renderPages = (root: string, outDir: string): Promise<void> =>
  render({ root, outDir });

/** Renders all pages by `astro build` alone: no kept bundle, no page cache, nothing of Astro that is private. */
export const renderPlainly = ({ root, outDir }: Rendering): Promise<void> =>
  locked(RENDERING, async () => {
    remove(outDir);
    await run(root, [SMALL_YOUNG_GENERATION, ASTRO, 'build', '--outDir', outDir], {
      [IS_PLAIN]: 'yes',
    });
  });

/**
 * Renders with the engine; should it fail, says so and renders plainly: a new version of Astro slows publication, and
 * never stops it. What is wrong with the site itself fails there, too, and is reported in Astro's words.
 *
 * @param last the folder of the last site, see `renderChanges`
 */
export async function renderSafely(rendering: Rendering, last: string): Promise<Rendered> {
  try {
    return await renderChanges(rendering, last);
  } catch (error) {
    if (error instanceof InputsChanged) throw error;
    const { message } = error as Error;
    console.log(
      `增量生成没有成功，改用 Astro 自己的完整生成：慢一些，网页一样。原因：\n\n${message}\n`,
    );
    await rendering.bundler?.end();
    for (const kept of [programOf(rendering.root), pageCacheFile(rendering.root)]) remove(kept);
    return renderPlainly(rendering);
  }
}

/** What there is to do once the rendered pages are the site, if anything: to write down what they were made of. */
export type Rendered = void | (() => void);

/** A site that is rendered into a folder. */
export interface Rendering {
  root: string;
  outDir: string;
  /** Digest of what was checked (`inputsDigest`); a bundle of anything else is not kept. */
  inputs?: string;
  /** What `loadBundler` began. */
  bundler?: Preloaded | undefined;
  /**
   * Begins what else is to be done while pages are rendered; they leave it a core. Not before the program is bundled,
   * which takes as much memory as both together.
   */
  meanwhile?: (() => Promise<unknown>) | undefined;
  onProgress?: OnProgress | undefined;
}

/**
 * Renders into a folder what changed since the last build, and puts the rest of the last site beside it.
 *
 * @param last the folder of the last site, which stays as it is
 */
export async function renderChanges(rendering: Rendering, last: string): Promise<Rendered> {
  const { root, outDir } = rendering;
  const file = pageCacheFile(root);
  const [given, made] = [`${outDir}.before.json`, `${outDir}.after.json`];
  const before = readPageCache(file, codeDigest(root), distState(root));
  try {
    writeFile(given, JSON.stringify(before));
    await render(rendering, { [CACHE_BEFORE]: given, [CACHE_AFTER]: made });
    const after = JSON.parse(readOwn(made) ?? '') as PageCache;
    keepPages(after, last, outDir);
    return () => writePageCache(file, after, releaseOf(last) ?? '');
  } finally {
    for (const scratch of [given, made]) remove(scratch);
  }
}

/** Sites in folders of their own are rendered by the same project, whose scratch files are for one at a time. */
const RENDERING = join(PROJECT, '.cache', 'rendering.json');

const render = (...asked: Parameters<typeof renderAlone>): Promise<void> =>
  locked(RENDERING, () => renderAlone(...asked));

const RENDERER = join(PROJECT, 'src', 'render', 'render-pages.ts');
/** Lets the rendering process collect garbage when it knows what there is to render. */
const CAN_COLLECT_GARBAGE = '--expose-gc';
/**
 * The young generation: V8 would give it three semi-spaces of 16 MB in each thread. A quarter of that takes no longer,
 * and 100 to 200 MB less.
 */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=4';
/** glibc gives each thread an arena of its own and keeps what is freed in it: two for all threads are 60 MB less. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

const pageCacheFile = (root: string) => join(root, '.cache', 'pages.json');
const programOf = (root: string) => join(root, '.cache', 'program');
const keyOf = (root: string) => join(programOf(root), 'key');

/**
 * Loads Astro where there is no program of an earlier build: that takes a second, in which the sources are checked.
 * It reads the configuration before that is known to be sound; an error in it does not matter, because the checks stop
 * the build and say what is wrong.
 *
 * @returns what has to be ended, whatever comes of the build
 */
export function loadBundler(root: string, outDir: string): Preloaded | undefined {
  return exists(keyOf(root)) ? undefined : startBundler(root, outDir);
}

const startBundler = (root: string, outDir: string) =>
  new PreloadedProcess(root, [SMALL_YOUNG_GENERATION, ASTRO, 'build', '--outDir', outDir], {
    [PROGRAM_FOLDER]: programOf(root),
  });

/** Astro bundles the program that renders, unless the one of the last build is still good; then that renders. */
async function renderAlone(
  { root, outDir, inputs, bundler, meanwhile = () => Promise.resolve(), onProgress }: Rendering,
  settings: Record<string, string> = {},
): Promise<void> {
  const program = programOf(root);
  const [keyFile, key] = [keyOf(root), bundleDigest(root)];
  if (readOwn(keyFile) !== key) {
    remove(program);
    await (bundler ?? startBundler(root, outDir)).run();
    if (inputs !== undefined && inputs !== inputsDigest(root)) throw new InputsChanged();
    writeFile(keyFile, key);
  }
  const summaries = { [SUMMARIES]: join(program, 'summaries.json') };
  await run(
    root,
    [CAN_COLLECT_GARBAGE, SMALL_YOUNG_GENERATION, RENDERER, program, outDir],
    { ...settings, ...summaries, ...FEW_ARENAS },
    { beside: meanwhile(), onProgress },
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
