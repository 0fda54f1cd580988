import { configuredBase, loadBundler, renderChanges } from '#scripts/build/astro.ts';
import { buildSite } from '#scripts/build/build-site.ts';
import { distOf } from '#scripts/disk/project.ts';

/* Builds a site as `npm run build` does, but for the search index, which Eleventy has none of: node build-once.ts SITE */
const [, , root = ''] = process.argv;
process.exitCode = await buildSite(root, {
  load: loadBundler,
  renderPages: (rendering) => renderChanges(rendering, distOf(rendering.root)),
  indexSite: async () => {},
  configuredBase,
});
