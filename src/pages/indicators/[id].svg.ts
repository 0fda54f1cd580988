import type { APIRoute } from 'astro';
import { figureCard, figureCardSvg } from '#charts/draw/figure-card.ts';
import { indicatorRecord } from '#queries/collections.ts';
import { chartOf, drawingFile } from '#queries/drawn-charts.ts';
import { shownRecord } from '#queries/page-record.ts';
import { picturedIndicators } from '#queries/indicator-paths.ts';

export const getStaticPaths = picturedIndicators;

/** The chart, or the figure alone where there is nothing to draw. */
export const GET: APIRoute = async ({ params }) => {
  const record = shownRecord(await indicatorRecord(params.id ?? ''));
  const spec = chartOf(record);
  const card = figureCard(record);
  const picture = spec ? drawingFile(spec) : card && figureCardSvg(record.indicator.name, card);
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
