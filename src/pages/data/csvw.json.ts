import type { APIRoute } from 'astro';
import { allIndicators } from '../../collections.ts';
import { csvMetadataOfAll, csvTable } from '../../data/csvw.ts';
import { keptFact } from '../../kept-facts.ts';

const tableOf = keptFact('csvw', csvTable);

export const GET: APIRoute = async () => {
  const tables = (await allIndicators()).map(({ indicator }) => tableOf(indicator.id));
  return Response.json(csvMetadataOfAll(await Promise.all(tables)));
};
