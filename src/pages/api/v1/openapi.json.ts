import type { APIRoute } from 'astro';
import { openApi } from '#formats/api/open-api.ts';

export const GET: APIRoute = async () => Response.json(await openApi());
