import type { APIRoute } from 'astro';
import { changesSince, sinceVersions } from '#formats/api/changes-since.ts';
import { allIndicators } from '#queries/collections.ts';

export async function getStaticPaths() {
  const known = new Set((await allIndicators()).map(({ indicator }) => indicator.id));
  return (await sinceVersions(known)).map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params: { id = '', version = '' } }) =>
  Response.json(await changesSince(id, version));
