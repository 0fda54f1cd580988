import type { APIRoute } from 'astro';
import { SHARE_IMAGES } from '#queries/share-image-paths.ts';
import { allDisclosures } from '#queries/collections.ts';
import { drawTitleCard, type TitleCard } from '#formats/pictures/title-card.ts';
import { site } from '#site/site.ts';

/** The cards of the newest documents. */
export async function getStaticPaths() {
  const entries = await allDisclosures();
  return entries.slice(0, SHARE_IMAGES).map(({ id, data }) => {
    const card: TitleCard = {
      title: data.title,
      kind: data.category.at(-1) ?? '',
      facts: [data.publishedOn, data.indexNumber].filter(Boolean).join('　'),
      footer: `${site.name}　${new URL(site.url).host}`,
    };
    return { params: { id }, props: { card } };
  });
}

export const GET: APIRoute<{ card: TitleCard }> = async ({ props }) =>
  new Response(new Uint8Array(await drawTitleCard(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
