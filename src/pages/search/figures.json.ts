import type { APIRoute } from 'astro';
import { allIndicators } from '../../collections.ts';
import { figureEntry } from '../../search/figure-entry.ts';

/** What the search page answers figures from. */
export const GET: APIRoute = async () => Response.json((await allIndicators()).map(figureEntry));
