import type { APIRoute } from 'astro';
import { publishedTables } from '#formats/tables/index.ts';
import {
  ALL_TABLE_FORMATS,
  hasForm,
  TABLE_FORMATS,
  type TableFormat,
} from '#formats/tables/published-table.ts';
import { streamed } from '#formats/streamed.ts';
import { fileOfTable } from '#formats/tables/table-files.ts';

export async function getStaticPaths() {
  return (await publishedTables()).flatMap((table) =>
    ALL_TABLE_FORMATS.filter((format) => hasForm(table, format)).map((format) => ({
      params: { table: table.name, format },
    })),
  );
}

/** A table to take away. */
export const GET: APIRoute = async ({ params }) => {
  const format = params.format as TableFormat;
  const table = (await publishedTables()).find(({ name }) => name === params.table)!;
  return new Response(streamed(fileOfTable(table, format)), {
    headers: { 'Content-Type': TABLE_FORMATS[format] },
  });
};
