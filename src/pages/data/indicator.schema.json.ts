import type { APIRoute } from 'astro';
import { indicatorSchema } from '../../data/indicator-schema.ts';

export const GET: APIRoute = () => Response.json(indicatorSchema());
