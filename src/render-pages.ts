import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { keeping } from './kept-pages.ts';
import { site } from './site.ts';
import { startProgram } from './site-program.ts';

/** Renders pages with a kept program: `node src/render-pages.ts PROGRAM OUT_DIR`. */

/** So many pages wait for the disk at once. */
const AT_ONCE = 8;

const [program = '', outDir = ''] = process.argv.slice(2);
const pages = keeping(await startProgram(program, outDir));
const paths = new Map<string, PathWithRoute>();
// Of two pages with one address the first counts, as for Astro.
for (const path of await pages.getStaticPaths()) {
  if (!paths.has(path.pathname)) paths.set(path.pathname, path);
}
const waiting = paths.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const path of waiting) {
      try {
        await renderPage(path);
      } catch (error) {
        throw new Error(`[ERROR] ${path.pathname}`, { cause: error });
      }
    }
  }),
);

async function renderPage({ pathname, route }: PathWithRoute): Promise<void> {
  const path = pathname.replace(/^\/|\/$/g, '');
  // As Astro asks: a file by the address that its route makes of it, a page with a slash behind.
  const asked = route.type === 'endpoint' ? pathname.replace(/^\//, '') : path && `${path}/`;
  const url = new URL(site.base.replace(/\/?$/, `/${asked}`), site.url);
  const answer = await pages.render(new Request(url), { routeData: route });
  const response = answer instanceof Response ? answer : answer.response;
  if (!response.body) return;
  const file = join(outDir, fileOf(path, route.type));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

function fileOf(path: string, type: PathWithRoute['route']['type']): string {
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
