import type { APIRoute } from 'astro';
import { drawIcon, ICONS } from '#formats/pictures/draw-icon.ts';

export const getStaticPaths = () => Object.keys(ICONS).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await drawIcon(params.name!)), {
    headers: { 'Content-Type': 'image/png' },
  });
