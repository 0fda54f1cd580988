import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parseDisclosureFile } from './domain/disclosure-file.ts';
import { siteFolder } from './site-folder.ts';

/**
 * Loads disclosures without their bodies: the record, the file's path and its digest. Ten thousand bodies in the
 * content store would cost gigabytes; a page reads its own file. The pipeline has checked the files before.
 *
 * @param base folder of `<year>/<id>.md`, from the site's folder
 */
export function disclosureLoader(base: string): Loader {
  return {
    name: 'disclosures',
    async load({ store, generateDigest, watcher }) {
      const read = async (path: string) => {
        const text = await readFile(join(siteFolder, path), 'utf8');
        const { disclosure } = parseDisclosureFile(text, path).value;
        const { id, ...record } = disclosure;
        store.set({ id, data: { id, ...record }, filePath: path, digest: generateDigest(text) });
      };
      const paths = (await readdir(join(siteFolder, base), { recursive: true }).catch(() => []))
        .map((path) => join(base, path).replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.md'))
        .sort();
      store.clear();
      for (const path of paths) await read(path);
      watcher?.add(join(siteFolder, base));
      watcher?.on('change', (changed) => {
        const path = relative(siteFolder, changed);
        if (path.startsWith(base) && path.endsWith('.md')) void read(path);
      });
    },
  };
}
