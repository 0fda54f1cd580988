import type { APIRoute } from 'astro';
import type { Selection } from '#domain/views/selection.ts';
import { fileResponse } from '#formats/indicator-file.ts';
import type { Format } from '#formats/registry.ts';
import { partFilePaths } from '#queries/indicator-paths.ts';

export const getStaticPaths = partFilePaths;

/** One choice of an indicator, to take away. */
export const GET: APIRoute = ({ params: { id = '', format }, props }) =>
  fileResponse(id, format as Format, props.selection as Selection);
