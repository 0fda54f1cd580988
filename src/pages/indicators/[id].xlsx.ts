import type { APIRoute } from 'astro';
import { indicatorRecord } from '../../collections.ts';
import { workbook } from '../../data/workbook.ts';

export { getStaticPaths } from './[id].json.ts';

/** The indicator as an Excel file. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await workbook(await indicatorRecord(params.id ?? ''))), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
