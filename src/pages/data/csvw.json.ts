import type { APIRoute } from 'astro';
import { allIndicators } from '#queries/collections.ts';
import { csvMetadataOfAll, csvTable } from '#formats/csvw.ts';
import { keptFact } from '#queries/kept-facts.ts';

const tableOf = keptFact('csvw', csvTable);

export const GET: APIRoute = async () => {
  const tables = (await allIndicators()).map(({ indicator }) => tableOf(indicator.id));
  return Response.json(csvMetadataOfAll(await Promise.all(tables)));
};
