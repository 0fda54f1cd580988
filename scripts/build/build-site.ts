import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Preloaded } from './astro-process.ts';
import type { Rendered, Rendering } from './astro.ts';
import { InputsChanged } from './inputs-changed.ts';
import { inputsDigest } from '#scripts/cache/inputs.ts';
import { exists, listNames, remove, writeFile } from '#scripts/disk/files.ts';
import { siteConfig } from '#scripts/disk/site-config.ts';
import { hasPublicAddress } from '#domain/site/public-address.ts';
import { moveFiles, removeLater, swapFolder } from '#scripts/disk/folder-swap.ts';
import { collectGarbage } from '#scripts/disk/collect-garbage.ts';
import { compareProblems } from '#domain/problems/problem.ts';
import { redirectsFile, WITHDRAWN_MARK } from '#scripts/hosting/redirects-file.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { headersFile } from '#scripts/hosting/headers-file.ts';
import { checkProject, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { Failure } from '#scripts/terminal/command.ts';
import { forgetAll } from '#scripts/cache/kept-files.ts';
import { elapsed, step, type OnProgress } from '#scripts/terminal/progress.ts';
import { distOf, removeStamp, scratchOf, writeStamp } from '#scripts/disk/project.ts';
import { recordDist } from './release/dist-state.ts';
import { finishRelease } from './release/release.ts';
import { printProblems, stops } from '#scripts/terminal/report.ts';

/** How often a build begins again before it gives up: somebody writes all the time. */
const MOST_TRIES = 3;

/** So many files are not done away with while somebody waits. */
const MANY = 5000;

/** Not among the scratch files, which the next command clears away while it is waited for. */
const trashOf = (root: string) => join(root, '.cache', 'trash');

/** The steps of a build that are programs of their own; tests put others in their place. */
export interface BuildSteps {
  /** Begins to load what will render into a folder, beside the checks; it is ended in the end. */
  load?: (root: string, outDir: string) => Preloaded | undefined;
  /** Checks the site and writes `content/generated/`; nothing when an error stops the build. */
  generate?: (root: string) => Promise<Site | undefined>;
  /** Renders the pages from `content/` into a folder. */
  renderPages: (rendering: Rendering) => Promise<Rendered>;
  /** Writes the search index into a folder, while pages are rendered; the signal ends it early. */
  indexSite: (
    folder: string,
    root: string,
    how: { signal: AbortSignal; onProgress: OnProgress },
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
 * What is published is what was checked: a build while which an input was written begins again, and forgets what it
 * kept.
 *
 * @param compress whether to put `.br` and `.gz` beside the texts
 * @returns the exit status
 */
export async function buildSite(
  root: string,
  steps: BuildSteps,
  options: { compress?: boolean } = {},
): Promise<number> {
  for (let left = MOST_TRIES; left > 0; left--) {
    try {
      return await buildOnce(root, steps, options);
    } catch (error) {
      if (!(error instanceof InputsChanged)) throw error;
      forgetAll(root);
      if (left > 1) console.log('生成期间有文件被改动，从头再来。');
    }
  }
  throw new Failure('生成期间文件一直在改动，没有生成网站；dist/ 保持原样。请等改完再运行一次。');
}

async function buildOnce(
  root: string,
  steps: BuildSteps,
  { compress = false }: { compress?: boolean },
): Promise<number> {
  const began = performance.now();
  const inputs = inputsDigest(root);
  const fresh = join(scratchOf(root), `dist-${process.pid}`);
  remove(fresh);
  const bundler = steps.load?.(root, fresh);
  let base: string;
  try {
    const checked = await (steps.generate ?? checkAndGenerate)(root);
    if (!checked) return 1;
    collectGarbage();
    // The configuration is read as a program: only now is it known to be sound.
    base = await steps.configuredBase(root);
    const rendered = await renderAndIndex({ root, outDir: fresh, inputs, bundler }, steps);
    if (inputsDigest(root) !== inputs) throw new InputsChanged();
    writeFile(join(fresh, '_headers'), headersFile(base, pagesOf(fresh)));
    writeFormerAddresses(fresh, base, checked);
    const files = await step(compress ? '压缩文件、登记摘要' : '登记文件摘要', (onProgress) =>
      finishRelease(root, fresh, { compress, onProgress }),
    );
    removeStamp(root);
    const discard = files > MANY ? (old: string) => removeLater(old, trashOf(root)) : remove;
    swapFolder(fresh, distOf(root), scratchOf(root), discard);
    rendered?.();
    recordDist(root);
  } finally {
    await bundler?.end();
    remove(fresh);
  }
  writeStamp(root, { inputs, base });
  console.log(`网站在 ${relative('', distOf(root)) || '.'}/，共用 ${elapsed(began)}。`);
  const url = process.env.GONGKAI_URL ?? siteConfig(root).url ?? '';
  if (!hasPublicAddress({ url }))
    console.log(
      `网站设置的网址 ${url} 只有本机或内网能打开：引用里不写网址。对外发布以前，把网站设置的 url 改成公众能打开的网址。`,
    );
  return 0;
}

/** The pages right below the root of a site. */
function pagesOf(folder: string): string[] {
  return listNames(folder)
    .filter((name) => exists(join(folder, name, 'index.html')))
    .sort();
}

/** Renders pages and builds the search index beside them: neither needs the other. */
async function renderAndIndex(rendering: Rendering, steps: BuildSteps): Promise<Rendered> {
  const { root, outDir } = rendering;
  // The folder of the pages belongs to the program that renders them as long as it runs.
  const aside = `${outDir}-search`;
  const stop = new AbortController();
  let indexed: Promise<void> | undefined;
  let show: OnProgress | undefined;
  const onProgress: OnProgress = (...progress) => show?.(...progress);
  const meanwhile = () =>
    (indexed ??= steps.indexSite(aside, root, { signal: stop.signal, onProgress }));
  try {
    const rendered = await step('生成页面', (onProgress) =>
      steps.renderPages({ ...rendering, meanwhile, onProgress }),
    );
    await step('建立搜索索引', (shown) => {
      show = shown;
      return meanwhile();
    });
    moveFiles(aside, outDir);
    return rendered;
  } finally {
    stop.abort();
    await indexed?.catch(() => undefined);
    remove(aside);
  }
}

/** Tells servers of other hosts which addresses have moved or are gone. */
function writeFormerAddresses(folder: string, base: string, { disclosures, seeds }: Site): void {
  const moved = disclosures.flatMap(({ disclosure: { id, aliases = [] } }) =>
    aliases.map((former) => ({ from: `/disclosures/${former}/`, to: `/disclosures/${id}/` })),
  );
  const withdrawn = seeds.withdrawn.map(({ id }) => `/disclosures/${id}/`);
  const text = redirectsFile(base, { moved, withdrawn });
  if (text) writeFile(join(folder, '_redirects'), text);
  for (const { id, withdrawnOn, why } of seeds.withdrawn)
    writeFile(join(folder, 'disclosures', id, WITHDRAWN_MARK), `${withdrawnOn} ${why}\n`);
}

/** Checks a site and writes `content/generated/`; nothing when an error stops the build. */
async function checkAndGenerate(root: string): Promise<Site | undefined> {
  const { value, problems } = await step('检查表格和文件', (onProgress) =>
    checkProject(root, { remember: true, onProgress }),
  );
  // Loaded where there is an original: what reads them takes a second.
  if (exists(join(root, 'seeds', 'originals'))) {
    const { checkOriginals } = await import('#scripts/import/disclosure/check-originals.ts');
    const originals = await step('对照原件', () =>
      checkOriginals(root, value.disclosures, { remember: true }),
    );
    problems.push(...originals.problems);
    problems.sort(compareProblems);
  }
  printProblems(problems);
  if (stops(problems)) {
    console.log('有错误，没有生成网站；dist/ 保持原样。');
    return undefined;
  }
  collectGarbage();
  await step('写出 content/generated/', () => writeGenerated(root, value));
  return value;
}
