import type { APIRoute } from 'astro';
import { indicatorRecord } from '#queries/collections.ts';
import { csvMetadata } from '#formats/csvw.ts';

export { getStaticPaths } from './[id].json.ts';

/** What the columns of the indicator's CSV mean (CSVW). */
export const GET: APIRoute = async ({ params }) =>
  Response.json(csvMetadata(await indicatorRecord(params.id ?? '')));
