import type { APIRoute } from 'astro';
import { allIndicators, allVersions } from '../../collections.ts';
import { dataCatalog } from '../../data/data-catalog.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(dataCatalog(await allIndicators(), await allVersions())), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
