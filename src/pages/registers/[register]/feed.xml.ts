import type { APIRoute } from 'astro';
import { atomFeed } from '#formats/feed.ts';
import { ATOM } from '#formats/feeds.ts';
import { registerFeed } from '#formats/register-feed.ts';
import { allRegisters } from '#queries/registers/registers.ts';
import { site } from '#site/site.ts';

export async function getStaticPaths() {
  return (await allRegisters()).map(({ id }) => ({ params: { register: id } }));
}

/** The newest rows of a register, as an Atom feed (RFC 4287). */
export const GET: APIRoute = async ({ params }) =>
  new Response(atomFeed(site, await registerFeed(params.register!)), ATOM);
