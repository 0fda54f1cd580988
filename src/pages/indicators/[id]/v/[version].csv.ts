import type { APIRoute } from 'astro';
import { allChanges, handedInFile } from '#queries/collections.ts';
import { versionFile } from '#domain/indicators/data-version.ts';

/** Every recorded version, of indicators that are gone too: others cite them. */
export async function getStaticPaths() {
  const all = new Map(
    (await allChanges())
      .filter(({ register }) => !register)
      .map(({ indicator, version }) => [
        `${indicator} ${version}`,
        { params: { id: indicator, version } },
      ]),
  );
  return [...all.values()];
}

export const GET: APIRoute = async ({ params: { id = '', version = '' } }) =>
  new Response(new Uint8Array(await handedInFile(versionFile({ indicator: id, version }))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
