import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { siteFolder } from '#site/site-folder.ts';

/** Lets MDX of a site outside the project find the project's packages. */
export function siteModules(): Plugin {
  const here = fileURLToPath(import.meta.url);
  return {
    name: 'gongkai-site-modules',
    enforce: 'pre',
    resolveId(wanted, importer) {
      const inside = importer?.startsWith(siteFolder) && !here.startsWith(siteFolder);
      return inside && /^[a-z@]/i.test(wanted)
        ? this.resolve(wanted, here, { skipSelf: true })
        : undefined;
    },
  };
}
