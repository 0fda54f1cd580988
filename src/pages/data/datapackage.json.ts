import type { APIRoute } from 'astro';
import { dataPackage } from '#formats/data-package.ts';

export const GET: APIRoute = async () => Response.json(await dataPackage('online'));
