import type { APIRoute } from 'astro';
import { allDisclosures, besideFile, type DisclosureEntry } from '#queries/collections.ts';
import { attachmentFile, isHeld } from '#domain/disclosures/attachment.ts';

/** The attachments, and the pictures and files of the text, that lie beside their documents. */
export async function getStaticPaths() {
  return (await allDisclosures()).flatMap((entry) => {
    const held = entry.data.attachments.filter(isHeld).map(({ href }) => href);
    return [...new Set([...held, ...entry.data.beside])].map((href) => ({
      params: { id: entry.id, file: attachmentFile({ href }) },
      props: { entry, href },
    }));
  });
}

export const GET: APIRoute<{ entry: DisclosureEntry; href: string }> = async ({ props }) =>
  new Response(new Uint8Array(await besideFile(props.entry, props.href)));
