import type { APIRoute } from 'astro';
import { indicatorFile } from '#queries/collections.ts';
import { indicatorPaths } from '#queries/indicator-paths.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await indicatorFile(params.id ?? '', 'csv')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
