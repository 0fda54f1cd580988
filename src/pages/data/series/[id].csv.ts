import type { APIRoute } from 'astro';
import { allIndicators, handedInFile } from '#queries/collections.ts';
import { longSeriesOf } from '#queries/indicator-summaries.ts';

export async function getStaticPaths() {
  const all = (await allIndicators()).map(({ indicator }) => longSeriesOf(indicator.id));
  return (await Promise.all(all)).flat().map(({ id }) => ({ params: { id } }));
}

/** A long series, as it was handed in. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(new Uint8Array(await handedInFile(`seeds/series/${id}.csv`)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
