import type { APIRoute } from 'astro';
import { allIndicators, allVersions } from '../../collections.ts';
import { dataCatalog } from '../../data/data-catalog.ts';
import { spanOf } from '../../indicator-facts.ts';

export const GET: APIRoute = async () => {
  const entries = (await allIndicators()).map(async (head) => ({
    ...head,
    span: await spanOf(head.indicator.id),
  }));
  const catalog = dataCatalog(await Promise.all(entries), await allVersions());
  return new Response(JSON.stringify(catalog), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
