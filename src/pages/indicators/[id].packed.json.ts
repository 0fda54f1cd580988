import type { APIRoute } from 'astro';
import { indicatorRecord } from '#queries/collections.ts';
import { packRecord } from '#domain/views/packed-record.ts';
import { largeIndicators } from '#queries/indicator-paths.ts';

export const getStaticPaths = largeIndicators;

/** What the page of a large indicator fetches when a reader chooses; the form to take away is `<id>.json`. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  Response.json(packRecord(await indicatorRecord(id)));
