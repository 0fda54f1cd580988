import type { APIRoute } from 'astro';
import { allDisclosures, allIndicators, allVersions, indicatorFile } from '#queries/collections.ts';
import { archiveTexts } from '#formats/archive-readme.ts';
import { dataPackage } from '#formats/data-package.ts';
import { pack, packPieces, zipOf, type Packed } from '#formats/zip.ts';
import { publishedTables } from '#formats/tables/index.ts';
import { fileOfTable } from '#formats/tables/table-files.ts';
import { indicatorSummary } from '#queries/indicator-summary-cache.ts';

/** The packed table of an indicator, its bytes in base64. */
const packedTable = indicatorSummary(
  'packed',
  async ({ indicator }) => {
    const { deflated, ...table } = pack(await indicatorFile(indicator.id, 'csv'));
    return { ...table, deflated: Buffer.from(deflated).toString('base64') };
  },
  { alone: true },
);

/** The day of the newest version of the data, or of the newest document where none was recorded. */
async function newestDay(): Promise<string> {
  const versions = Object.values(await allVersions());
  const days = versions.flatMap(({ recordedOn }) => recordedOn ?? []);
  return days.sort().at(-1) ?? (await allDisclosures())[0]?.data.publishedOn ?? '';
}

/** All tables as CSV with their descriptor: a Data Package in one file. */
export const GET: APIRoute = async () => {
  const files: Record<string, Packed | Uint8Array | string> = {
    'datapackage.json': JSON.stringify(await dataPackage('archive'), null, 2),
  };
  for (const { indicator } of await allIndicators()) {
    const table = await packedTable(indicator.id);
    const deflated = Buffer.from(table.deflated, 'base64');
    files[`indicators/${indicator.id}.csv`] = { ...table, deflated };
  }
  const tables = await publishedTables();
  Object.assign(files, archiveTexts(tables, await newestDay()));
  for (const table of tables)
    files[`${table.name}.csv`] = await packPieces(fileOfTable(table, 'csv'));
  return new Response(new Uint8Array(zipOf(files)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
