import type { APIRoute } from 'astro';
import { allIndicators } from '../../collections.ts';
import { dataPackage } from '../../data/data-package.ts';

export const GET: APIRoute = async () => Response.json(dataPackage(await allIndicators()));
