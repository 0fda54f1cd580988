import { configuredBase, renderChanges } from '../astro.ts';
import { buildSite } from '../build-site.ts';
import { distOf } from '../project.ts';

/* Builds a site as `npm run build` does, but for the search index, which Eleventy has none of: node build-once.ts SITE */
const [, , root = ''] = process.argv;
process.exitCode = await buildSite(root, {
  renderPages: (site, outDir, tell) => renderChanges(site, outDir, distOf(site), tell),
  indexSite: async () => {},
  configuredBase,
});
