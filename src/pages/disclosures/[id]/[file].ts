import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { allDisclosures } from '../../../collections.ts';
import { attachmentFile, isHeld } from '../../../domain/attachment.ts';
import { siteFolder } from '../../../site-folder.ts';

/** The attachments that lie beside their documents. */
export async function getStaticPaths() {
  return (await allDisclosures()).flatMap(({ id, filePath = '', data }) =>
    data.attachments.filter(isHeld).map((attachment) => ({
      params: { id, file: attachmentFile(attachment) },
      props: { path: join(siteFolder, dirname(filePath), attachment.href) },
    })),
  );
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
