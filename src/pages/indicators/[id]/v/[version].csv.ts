import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { allChanges } from '#queries/collections.ts';
import { versionFile } from '#domain/indicators/data-version.ts';
import { siteFolder } from '#site/site-folder.ts';

/** Every recorded version, of indicators that are gone too: others cite them. */
export async function getStaticPaths() {
  const all = new Map(
    (await allChanges()).map(({ indicator, version }) => [
      `${indicator} ${version}`,
      // A version never changes: it is named by its bytes.
      { params: { id: indicator, version }, cacheKey: version },
    ]),
  );
  return [...all.values()];
}

export const GET: APIRoute = async ({ params: { id = '', version = '' } }) =>
  new Response(await readFile(join(siteFolder, versionFile({ indicator: id, version }))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
