import type { APIRoute } from 'astro';
import { allIndicators } from '../../collections.ts';
import { csvMetadataOfAll } from '../../data/csvw.ts';

export const GET: APIRoute = async () => Response.json(csvMetadataOfAll(await allIndicators()));
