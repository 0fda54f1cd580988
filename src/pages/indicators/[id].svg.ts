import type { APIRoute } from 'astro';
import { drawSvgFile } from '../../charts/draw-svg.ts';
import { indicatorChart } from '../../charts/indicator-chart.ts';
import { allIndicators, indicatorRecord } from '../../collections.ts';

export async function getStaticPaths() {
  const records = await allIndicators();
  return records
    .filter((record) => indicatorChart(record))
    .map(({ indicator }) => ({ params: { id: indicator.id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const spec = indicatorChart(await indicatorRecord(params.id ?? ''));
  return new Response(spec && drawSvgFile(spec), { headers: { 'Content-Type': 'image/svg+xml' } });
};
