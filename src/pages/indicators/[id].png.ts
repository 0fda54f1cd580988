import type { APIRoute } from 'astro';
import { classCounts, MOST_ROWS } from '#charts/draw/class-counts.ts';
import { figureCard } from '#charts/draw/figure-card.ts';
import { indicatorRecord } from '#queries/collections.ts';
import { chartOf } from '#queries/drawn-charts.ts';
import { shownRecord } from '#queries/page-record.ts';
import { picturedIndicators } from '#queries/indicator-paths.ts';
import { drawPng } from '#formats/pictures/draw-png.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

export const getStaticPaths = picturedIndicators;

/** The chart, or the figure alone where there is nothing to draw. */
export const GET: APIRoute = async ({ params }) => {
  const record = shownRecord(await indicatorRecord(params.id ?? ''));
  const { id, name } = record.indicator;
  const footer = `${site.name}　${decodeURI(address(paths.indicator(id), site))}`;
  const chart = chartOf(record);
  const tall = chart?.kind === 'dot' && chart.categories.length > MOST_ROWS;
  const picture = tall ? classCounts(chart) : (chart ?? figureCard(record)!);
  const image = await drawPng(picture, name, footer);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
