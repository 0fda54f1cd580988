import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { fileSize, openFile, remove } from '#scripts/disk/files.ts';
import { indexSite } from '#scripts/search/search-index.ts';

/** Where the development server finds the search index: a build puts it into `dist/`. */
const folderOf = (root: string) => join(root, '.cache', 'dev');

/** Writes the search index anew, so that search works while texts change. */
export async function writeDevIndex(root: string): Promise<void> {
  remove(join(folderOf(root), 'search'));
  await indexSite(folderOf(root), root);
}

/** Lets the development server answer with the index; everything else goes on to Astro. */
export function serveDevIndex(root: string, base: string): Plugin {
  const folder = folderOf(root);
  return {
    name: 'gongkai-dev-index',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const file = join(folder, normalize(`/${path.slice(base.length)}`));
        if (
          !path.startsWith(`${base}search/`) ||
          path.endsWith('/') ||
          fileSize(file) === undefined
        )
          return next();
        response.setHeader('Cache-Control', 'no-store');
        openFile(file).pipe(response);
      });
    },
  };
}
