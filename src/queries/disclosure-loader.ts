import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { IS_PLAIN, PROGRAM_FOLDER } from '#render/environment.ts';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { siteFolder } from '#site/site-folder.ts';

/**
 * Loads the records of disclosures, as the pipeline found them, for editors, which complete and mark their fields by
 * them. A build leaves them out: its pages read the pipeline's list, and each document's own file.
 *
 * @param path of the pipeline's list, from the site's folder
 */
export function disclosureLoader(path: string): Loader {
  return {
    name: 'disclosures',
    async load({ store, watcher }) {
      if (process.env[PROGRAM_FOLDER] ?? process.env[IS_PLAIN]) return store.clear();
      const list = join(siteFolder, path);
      const read = async () => {
        // Before the pipeline ran for the first time there is none.
        const text = await readFile(list, 'utf8').catch(() => '[]');
        const records = JSON.parse(text) as DisclosureRecord[];
        store.clear();
        for (const { file, digest, beside = [], disclosure } of records)
          store.set({ id: disclosure.id, data: { ...disclosure, beside }, filePath: file, digest });
      };
      await read();
      watcher?.add(list);
      watcher?.on('change', (changed) => {
        if (changed === list) void read();
      });
    },
  };
}
