import type { APIRoute } from 'astro';
import { registerList } from '#domain/registers/register-list.ts';
import { registersOfSize } from '#queries/registers/register-paths.ts';
import { registerOf } from '#queries/registers/registers.ts';

export const getStaticPaths = async () => registersOfSize({ large: false });

/** What the script of a register's page narrows and sorts. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(registerList(await registerOf(params.register!)));
