import type { APIRoute } from 'astro';
import { indicatorRecord } from '#queries/collections.ts';
import { workbook } from '#formats/workbook.ts';

export { getStaticPaths } from './[id].json.ts';

/** The indicator as an Excel file. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await workbook(await indicatorRecord(params.id ?? ''))), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
