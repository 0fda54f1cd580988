import type { APIRoute } from 'astro';
import { lightPalette } from '#charts/canvas/chart-palette.ts';
import { ICONS } from '#formats/pictures/draw-icon.ts';
import { site } from '#site/site.ts';
import { link, paths } from '#site/urls.ts';

/** How the site appears among a phone's applications (W3C Web Application Manifest). */
export const GET: APIRoute = () => {
  const icons = Object.entries(ICONS).map(([name, { side, full }]) => ({
    src: link(paths.icon(name)),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: full ? 'maskable' : 'any',
  }));
  const manifest = {
    name: site.name,
    short_name: site.bureau.shortName,
    description: site.description,
    lang: site.language,
    id: link(paths.home()),
    start_url: link(paths.home()),
    scope: link(paths.home()),
    display: 'browser',
    background_color: lightPalette.paper,
    theme_color: lightPalette.paper,
    icons: [{ src: link('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
