import type { APIRoute } from 'astro';
import { indicatorRecord } from '../../collections.ts';
import { indicatorPaths } from '../../indicator-paths.ts';
import { recordCsv } from '../../domain/record-csv.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(recordCsv(await indicatorRecord(params.id ?? '')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
