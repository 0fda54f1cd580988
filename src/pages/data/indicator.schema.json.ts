import type { APIRoute } from 'astro';
import { indicatorSchema } from '#formats/indicator-schema.ts';

export const GET: APIRoute = () => Response.json(indicatorSchema());
