import type { APIRoute } from 'astro';
import { allIndicators } from '#queries/collections.ts';
import { csvMetadataOfAll, csvTable } from '#formats/csvw.ts';
import { publishedTables } from '#formats/tables/index.ts';
import { csvwTableOf } from '#formats/tables/table-metadata.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';

const tableOf = indicatorSummary('csvw', csvTable);

export const GET: APIRoute = async () => {
  const tables = (await allIndicators()).map(({ indicator }) => tableOf(indicator.id));
  const others = (await publishedTables()).map(csvwTableOf);
  return Response.json(csvMetadataOfAll([...(await Promise.all(tables)), ...others]));
};
