import type { APIRoute } from 'astro';
import { simplifiedPairs } from '../../search/simplified-pairs.ts';

/** Traditional characters with their simplified ones; fetched only when a query finds nothing. */
export const GET: APIRoute = () => Response.json(simplifiedPairs());
