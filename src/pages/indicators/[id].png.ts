import type { APIRoute } from 'astro';
import { indicatorChart } from '../../charts/indicator-chart.ts';
import { allIndicators, indicatorRecord } from '../../collections.ts';
import { drawPng } from '../../images/draw-png.ts';
import { site } from '../../site.config.ts';
import { address, paths } from '../../urls.ts';

export async function getStaticPaths() {
  const records = await allIndicators();
  return records
    .filter((record) => indicatorChart(record))
    .map(({ indicator }) => ({ params: { id: indicator.id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const record = await indicatorRecord(params.id ?? '');
  const { id, name } = record.indicator;
  const footer = `${site.name}　${decodeURI(address(paths.indicator(id), site))}`;
  const image = await drawPng(indicatorChart(record), name, footer);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
