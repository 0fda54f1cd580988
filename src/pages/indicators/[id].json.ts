import type { APIRoute } from 'astro';
import { allIndicators, indicatorRecord } from '../../collections.ts';

export async function getStaticPaths() {
  return (await allIndicators()).map(({ indicator }) => ({ params: { id: indicator.id } }));
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(await indicatorRecord(params.id ?? ''));
