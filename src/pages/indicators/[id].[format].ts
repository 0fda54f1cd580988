import type { APIRoute } from 'astro';
import { fileResponse } from '#formats/indicator-file.ts';
import type { Format } from '#formats/registry.ts';
import { filePaths } from '#queries/indicator-paths.ts';

export const getStaticPaths = filePaths;

/** An indicator to take away. */
export const GET: APIRoute = ({ params: { id = '', format } }) =>
  fileResponse(id, format as Format);
