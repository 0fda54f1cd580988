import type { APIRoute } from 'astro';
import { allSdmxCsv } from '#formats/sdmx/site-sdmx.ts';
import { streamed } from '#formats/streamed.ts';

/** The current values of all indicators as SDMX-CSV 2.0. */
export const GET: APIRoute = () =>
  new Response(streamed(allSdmxCsv()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
