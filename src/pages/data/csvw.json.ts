import type { APIRoute } from 'astro';
import { allIndicators } from '#queries/collections.ts';
import { csvMetadataOfAll, csvTable } from '#formats/csvw.ts';
import { publishedTables } from '#formats/tables/index.ts';
import { csvAddress, csvwTableOf } from '#formats/tables/table-metadata.ts';

export const GET: APIRoute = async () => {
  const tables = (await allIndicators()).map(({ indicator }) => csvTable(indicator));
  const others = (await publishedTables()).map((table) =>
    csvwTableOf({ ...table, url: csvAddress(table) }),
  );
  return Response.json(csvMetadataOfAll([...tables, ...others]));
};
