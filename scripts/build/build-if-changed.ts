import { join } from 'node:path';
import type { RegisterSummary } from '#domain/registers/summary.ts';
import { configuredBase, loadBundler, renderPlainly, renderSafely } from './astro.ts';
import { buildSite, type BuildSteps } from './build-site.ts';
import { forgetAll } from '#scripts/cache/kept-files.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { inputsDigest } from '#scripts/cache/inputs.ts';
import { readOwn } from '#scripts/disk/files.ts';
import { distOf, generatedOf, readStamp, today } from '#scripts/disk/project.ts';
import { distChangeLines, distState } from './release/dist-state.ts';
import { indexInThread } from './index-thread.ts';

/** The steps of a build as people run it. */
const STEPS: BuildSteps = {
  load: loadBundler,
  renderPages: (rendering) => renderSafely(rendering, distOf(rendering.root)),
  indexSite: indexInThread,
  configuredBase,
};

/** The same with Astro alone. */
const PLAIN: BuildSteps = { renderPages: renderPlainly, indexSite: indexInThread, configuredBase };

/**
 * Builds the site, unless it is there already, whole and made from the files as they are now.
 *
 * @param fresh whether to build in any case
 * @param plain whether Astro renders alone, without the engine; then it is built in any case
 * @param compress whether to put compressed forms beside the texts, see `buildSite`
 * @returns the exit status
 */
export async function buildIfChanged(
  root: string,
  { fresh = false, plain = false, compress = false } = {},
): Promise<number> {
  const stands = readStamp(root)?.inputs === inputsDigest(root) && !somethingEnded(root);
  if (!fresh && !plain && !compress && stands) {
    const state = distState(root);
    const lines = state && distChangeLines(state);
    if (lines?.length === 0) {
      console.log('dist/ 已经是最新的，不用重新生成。');
      return 0;
    }
    if (lines) console.log(`dist/ 和上次生成的不一样，重新生成。\n${lines.join('\n')}`);
  }
  // What is kept from before only saves time.
  if (fresh) forgetAll(root);
  return buildSite(root, plain ? PLAIN : STEPS, { compress });
}

/** Builds a site that was checked, and whose `content/generated/` was written: a portal, which has no tables of its own. */
export function buildPrepared(
  root: string,
  site: Site,
  { compress = false } = {},
): Promise<number> {
  return buildSite(root, { ...STEPS, generate: () => Promise.resolve(site) }, { compress });
}

/** Whether something that `dist/` publishes is over: rows of registers have a last day. */
function somethingEnded(root: string): boolean {
  const registers = JSON.parse(
    readOwn(join(generatedOf(root), 'registers.json')) ?? '[]',
  ) as RegisterSummary[];
  return registers.some(({ endsNext }) => endsNext !== undefined && endsNext < today());
}
