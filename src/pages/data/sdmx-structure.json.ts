import type { APIRoute } from 'astro';
import { siteStructure } from '#formats/sdmx/site-sdmx.ts';

/** What the codes and columns of `sdmx.csv` are: an SDMX-JSON structure message. */
export const GET: APIRoute = async () => Response.json(await siteStructure());
