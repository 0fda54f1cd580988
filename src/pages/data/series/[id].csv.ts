import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { allIndicators } from '#queries/collections.ts';
import { longSeriesOf } from '#queries/indicator-summaries.ts';
import { pageKey } from '#queries/page-key.ts';
import { siteFolder } from '#site/site-folder.ts';

const fileOf = (id: string) => join(siteFolder, 'seeds', 'series', `${id}.csv`);

export async function getStaticPaths() {
  const all = (await allIndicators()).map(({ indicator }) => longSeriesOf(indicator.id));
  return (await Promise.all(all)).flat().map(({ id }) => {
    const { size, mtimeMs } = statSync(fileOf(id));
    return { params: { id }, cacheKey: pageKey(size, mtimeMs) };
  });
}

/** A long series, as it was handed in. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(new Uint8Array(await readFile(fileOf(id))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
