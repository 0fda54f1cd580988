import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '#scripts/build/build-site.ts';
import { exclusively } from '#scripts/disk/lock.ts';

/*
 * Builds the project in the current folder with made-up pages, again and again, until it is killed:
 *   node tests/unit/scripts/build/kill-build.ts
 * All files of a site say its number, so that two sites in one folder show.
 */
const root = process.cwd();
const write = (folder: string, path: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, path), text);
};
console.log('ready');
for (let number = 1; ; number++) {
  const status = await exclusively(root, () =>
    buildSite(root, {
      renderPages: async ({ outDir }) => {
        for (let page = 0; page < 20; page++) write(outDir, `${page}.html`, `site ${number}`);
        write(outDir, 'index.html', `site ${number}`);
      },
      indexSite: async (outDir) => write(outDir, 'index.bin', `site ${number}`),
      configuredBase: async () => '/',
    }),
  );
  if (status !== 0) process.exit(status);
  console.log(`built ${number}`);
}
