import type { APIRoute } from 'astro';
import { drawTitleCard } from '#formats/pictures/title-card.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';

/** The site's own card, for pages that have no picture. */
export const GET: APIRoute = async () => {
  const image = await drawTitleCard({
    title: siteWords.home.title(site.bureau.name),
    kind: site.name,
    facts: [siteWords.nav.disclosures, siteWords.nav.indicators, siteWords.nav.plans].join('　'),
    footer: new URL(site.url).host,
  });
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
