import type { APIRoute } from 'astro';
import { allChanges, handedInFile } from '#queries/collections.ts';
import { registerVersionName, versionFile } from '#domain/indicators/data-version.ts';

/** Every recorded version of a register, of one that is gone too: others cite them. */
export async function getStaticPaths() {
  const all = new Map(
    (await allChanges()).flatMap(({ register, version }) =>
      register ? [[`${register} ${version}`, { params: { register, version } }] as const] : [],
    ),
  );
  return [...all.values()];
}

export const GET: APIRoute = async ({ params: { register = '', version = '' } }) =>
  new Response(
    new Uint8Array(
      await handedInFile(versionFile({ indicator: registerVersionName(register), version })),
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
