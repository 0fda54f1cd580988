import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Preloaded } from './astro-process.ts';
import type { Rendering } from './astro.ts';
import { remove, writeFile } from '#scripts/disk/files.ts';
import { moveFiles, removeLater, swapFolder } from '#scripts/disk/folder-swap.ts';
import { collectGarbage } from '#scripts/disk/collect-garbage.ts';
import { headersFile } from '#scripts/hosting/headers-file.ts';
import { checkProject, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { elapsed, step, type Tell } from '#scripts/terminal/progress.ts';
import { distOf, inputsDigest, removeStamp, scratchOf, writeStamp } from '#scripts/disk/project.ts';
import { finishRelease } from './release/release.ts';
import { printProblems, stops } from '#scripts/terminal/report.ts';

/** So many files are not done away with while somebody waits. */
const MANY = 5000;

/** Not among the scratch files, which the next command clears away while it is waited for. */
const trashOf = (root: string) => join(root, '.cache', 'trash');

/** The steps of a build that are programs of their own; tests put others in their place. */
export interface BuildSteps {
  /** Begins to load what will render into a folder, beside the checks; it is ended in the end. */
  load?: (root: string, outDir: string) => Preloaded | undefined;
  /** Renders the pages from `content/` into a folder. */
  renderPages: (rendering: Rendering) => Promise<void>;
  /** Writes the search index into a folder, while pages are rendered; the signal ends it early. */
  indexSite: (
    folder: string,
    root: string,
    how: { signal: AbortSignal; tell: Tell },
  ) => Promise<void>;
  /** The path below which the site is served. */
  configuredBase: (root: string) => Promise<string>;
}

/**
 * Builds the site:
 *
 *   check ──▶ content/generated/ ─┬─▶ pages ────────┬─▶ manifest ──▶ swap into dist/
 *     └─ an error stops here       └─▶ search index ─┘
 *
 * Until the swap nothing touches `dist/`: a build that fails or is killed leaves the last one standing. Callers run it
 * `exclusively`.
 *
 * @param compress whether to put `.br` and `.gz` beside the texts
 * @returns the exit status
 */
export async function buildSite(
  root: string,
  steps: BuildSteps,
  { compress = false } = {},
): Promise<number> {
  const began = performance.now();
  const inputs = inputsDigest(root);
  const fresh = join(scratchOf(root), `dist-${process.pid}`);
  remove(fresh);
  const bundler = steps.load?.(root, fresh);
  let base: string;
  try {
    if (!(await checkAndGenerate(root))) return 1;
    collectGarbage();
    // The configuration is read as a program: only now is it known to be sound.
    base = await steps.configuredBase(root);
    await renderAndIndex(root, fresh, bundler, steps);
    writeFile(join(fresh, '_headers'), headersFile(base));
    const files = await step(compress ? '压缩文件、登记摘要' : '登记文件摘要', (tell) =>
      finishRelease(root, fresh, { compress, tell }),
    );
    removeStamp(root);
    const discard = files > MANY ? (old: string) => removeLater(old, trashOf(root)) : remove;
    swapFolder(fresh, distOf(root), scratchOf(root), discard);
  } finally {
    await bundler?.end();
    remove(fresh);
  }
  writeStamp(root, { inputs, base });
  console.log(`网站在 ${relative('', distOf(root)) || '.'}/，共用 ${elapsed(began)}。`);
  return 0;
}

/** Renders pages and builds the search index beside them: neither needs the other. */
async function renderAndIndex(
  root: string,
  outDir: string,
  bundler: Preloaded | undefined,
  steps: BuildSteps,
): Promise<void> {
  // The folder of the pages belongs to the program that renders them as long as it runs.
  const aside = `${outDir}-search`;
  const stop = new AbortController();
  let indexed: Promise<void> | undefined;
  let show: Tell | undefined;
  const tell: Tell = (...progress) => show?.(...progress);
  const meanwhile = () => (indexed ??= steps.indexSite(aside, root, { signal: stop.signal, tell }));
  try {
    await step('生成页面', (tell) => steps.renderPages({ root, outDir, bundler, meanwhile, tell }));
    await step('建立搜索索引', (shown) => {
      show = shown;
      return meanwhile();
    });
    moveFiles(aside, outDir);
  } finally {
    stop.abort();
    await indexed?.catch(() => undefined);
    remove(aside);
  }
}

/** Checks a site and writes `content/generated/`; false when an error stops the build. */
async function checkAndGenerate(root: string): Promise<boolean> {
  const { value, problems, memory } = await step('检查表格和文件', (tell) =>
    checkProject(root, { remember: true, tell }),
  );
  printProblems(problems);
  if (stops(problems)) {
    console.log('有错误，没有生成网站；dist/ 保持原样。');
    return false;
  }
  collectGarbage();
  await step('写出 content/generated/', () => writeGenerated(root, value, { memory }));
  return true;
}
