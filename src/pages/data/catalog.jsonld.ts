import type { APIRoute } from 'astro';
import { allIndicators, allVersions } from '#queries/collections.ts';
import { dataCatalog } from '#formats/data-catalog.ts';
import { publishedTables } from '#formats/tables/index.ts';
import { coverageOf, spanOf } from '#queries/indicator-summaries.ts';

export const GET: APIRoute = async () => {
  const entries = (await allIndicators()).map(async (head) => ({
    ...head,
    span: await spanOf(head.indicator.id),
    ...(await coverageOf(head.indicator.id)),
  }));
  const catalog = dataCatalog(
    await Promise.all(entries),
    await allVersions(),
    await publishedTables(),
  );
  return new Response(JSON.stringify(catalog), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
