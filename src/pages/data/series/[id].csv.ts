import type { APIRoute } from 'astro';
import { streamed } from '#formats/streamed.ts';
import { seriesCsv } from '#formats/tables/monitoring-tables.ts';
import { allMonitoring, monitoringPaths } from '#queries/monitoring.ts';

export const getStaticPaths = monitoringPaths;

/** A long series, as it was handed in, with status and source on every value. */
export const GET: APIRoute = async ({ params: { id } }) => {
  const head = (await allMonitoring()).find((own) => own.id === id)!;
  return new Response(streamed(seriesCsv(head)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
