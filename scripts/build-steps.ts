import { configuredBase, renderChanges } from './astro.ts';
import type { BuildSteps } from './build-site.ts';
import { distOf } from './project.ts';
import { indexSite } from './search-index.ts';

/** The steps of a build as people run it. */
export const BUILD_STEPS: BuildSteps = {
  renderPages: (root, outDir, tell) => renderChanges(root, outDir, distOf(root), tell),
  indexSite,
  configuredBase,
};
