import type { APIRoute } from 'astro';
import { simplifiedPairs } from '#search/index/simplified-pairs.ts';

/** Traditional characters with their simplified ones; so that a query meets texts in either. */
export const GET: APIRoute = () => Response.json(simplifiedPairs());
