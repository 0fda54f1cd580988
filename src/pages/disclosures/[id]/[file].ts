import type { APIRoute } from 'astro';
import { allDisclosures, besidePath, handedInFile } from '#queries/collections.ts';
import { attachmentFile, isHeld } from '#domain/disclosures/attachment.ts';

/** The attachments, and the pictures and files of the text, that lie beside their documents. */
export async function getStaticPaths() {
  return (await allDisclosures()).flatMap((entry) => {
    const held = entry.data.attachments.filter(isHeld).map(({ href }) => href);
    return [...new Set([...held, ...entry.data.beside])].map((href) => ({
      params: { id: entry.id, file: attachmentFile({ href }) },
      props: { path: besidePath(entry, href) },
    }));
  });
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await handedInFile(props.path)));
