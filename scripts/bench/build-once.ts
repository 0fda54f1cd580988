import { configuredBase, loadBundler, renderChanges } from '../astro.ts';
import { buildSite } from '../build-site.ts';
import { distOf } from '../project.ts';

/* Builds a site as `npm run build` does, but for the search index, which Eleventy has none of: node build-once.ts SITE */
const [, , root = ''] = process.argv;
process.exitCode = await buildSite(root, {
  load: loadBundler,
  renderPages: (rendering) => renderChanges(rendering, distOf(rendering.root)),
  indexSite: async () => {},
  configuredBase,
});
