import type { APIRoute } from 'astro';
import { rowsFilePaths } from '#queries/registers/register-paths.ts';
import { rowsFile } from '#queries/registers/registers.ts';

export const getStaticPaths = rowsFilePaths;

/** The shown cells of fifty entries of a large register. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await rowsFile(`${params.register}/${params.file}`));
