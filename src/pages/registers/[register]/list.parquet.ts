import type { APIRoute } from 'astro';
import { registerListParquet } from '#formats/tables/register-list-parquet.ts';
import { registersOfSize } from '#queries/registers/register-paths.ts';
import { registerBatches } from '#queries/registers/registers.ts';
import { CONTENT_TYPES } from '#site/content-type.ts';

export const getStaticPaths = async () => registersOfSize({ large: true });

/** What the script of a large register's page reads by ranges. */
export const GET: APIRoute = async ({ params }) => {
  const { shape, batches } = await registerBatches(params.register!);
  return new Response(registerListParquet(shape, batches()) as BodyInit, {
    headers: { 'Content-Type': CONTENT_TYPES['.parquet']! },
  });
};
