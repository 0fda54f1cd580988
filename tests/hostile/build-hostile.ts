import { renderPages } from '#scripts/build/astro.ts';
import { checkProject, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { indexSite } from '#scripts/search/search-index.ts';

/*
 * Renders a site in spite of its problems, so that nothing but the pages themselves stands between a hostile text and
 * its reader:
 *   node tests/hostile/build-hostile.ts SITE FOLDER
 */
const [root = '', folder = ''] = process.argv.slice(2);
const { value, problems } = checkProject(root);
writeGenerated(root, value);
await renderPages(root, folder);
await indexSite(folder, root);
console.log(JSON.stringify(problems.map(({ code, severity, file }) => ({ code, severity, file }))));
