import type { APIRoute } from 'astro';
import { allIndicators, indicatorRecord } from '../../collections.ts';
import { recordCsv } from '../../domain/record-csv.ts';

export async function getStaticPaths() {
  return (await allIndicators()).map(({ indicator }) => ({ params: { id: indicator.id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(recordCsv(await indicatorRecord(params.id ?? '')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
