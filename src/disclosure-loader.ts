import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parseDisclosureFile } from './domain/disclosure-file.ts';

/**
 * Loads disclosures without their bodies: the record, the file's path and its digest. Ten thousand bodies in the
 * content store would cost gigabytes; a page reads its own file. The pipeline has checked the files before.
 *
 * @param base folder of `<year>/<id>.md`, from the project's root
 */
export function disclosureLoader(base: string): Loader {
  return {
    name: 'disclosures',
    async load({ store, config, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const read = async (path: string) => {
        const text = await readFile(join(root, path), 'utf8');
        const { disclosure } = parseDisclosureFile(text, path).value;
        const { id, ...record } = disclosure;
        store.set({ id, data: { id, ...record }, filePath: path, digest: generateDigest(text) });
      };
      const paths = (await readdir(join(root, base), { recursive: true }))
        .map((path) => join(base, path).replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.md'))
        .sort();
      store.clear();
      for (const path of paths) await read(path);
      watcher?.add(join(root, base));
      watcher?.on('change', (changed) => {
        const path = changed.slice(root.length);
        if (path.startsWith(base) && path.endsWith('.md')) void read(path);
      });
    },
  };
}
