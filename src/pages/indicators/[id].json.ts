import type { APIRoute } from 'astro';
import { indicatorRecord } from '../../collections.ts';
import { indicatorPaths } from '../../indicator-paths.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(await indicatorRecord(params.id ?? ''));
