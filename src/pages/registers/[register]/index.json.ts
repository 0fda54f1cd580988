import type { APIRoute } from 'astro';
import { registerIndex } from '#domain/registers/column-index.ts';
import { registersOfSize } from '#queries/registers/register-paths.ts';
import { registerOf } from '#queries/registers/registers.ts';

export const getStaticPaths = async () => registersOfSize({ large: true });

/** In which parts each entry of a large register is. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(registerIndex(await registerOf(params.register!)));
