import type { APIRoute } from 'astro';
import { CARDS } from '../../cards.ts';
import { allDisclosures, type DisclosureEntry } from '../../collections.ts';
import { drawTitleCard } from '../../images/title-card.ts';
import { site } from '../../site.ts';

/** The cards of the newest documents. */
export async function getStaticPaths() {
  const entries = await allDisclosures();
  return entries.slice(0, CARDS).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: DisclosureEntry }> = async ({ props }) => {
  const { title, category, publishedOn, indexNumber } = props.entry.data;
  const image = await drawTitleCard({
    title,
    kind: category.at(-1) ?? '',
    facts: [publishedOn, indexNumber].filter(Boolean).join('　'),
    footer: `${site.name}　${new URL(site.url).host}`,
  });
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
