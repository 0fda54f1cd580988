import type { APIRoute } from 'astro';
import { indicatorList } from '#formats/api/indicator-list.ts';

export const GET: APIRoute = async () => Response.json(await indicatorList());
