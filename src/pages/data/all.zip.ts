import type { APIRoute } from 'astro';
import { allIndicators, indicatorFile } from '../../collections.ts';
import { dataPackage } from '../../data/data-package.ts';
import { zipOf } from '../../data/zip.ts';

/** All indicators as CSV with their descriptor: a Data Package in one file. */
export const GET: APIRoute = async () => {
  const records = await allIndicators();
  const files: Record<string, Uint8Array | string> = {
    'datapackage.json': JSON.stringify(dataPackage(records), null, 2),
  };
  for (const { indicator } of records)
    files[`indicators/${indicator.id}.csv`] = await indicatorFile(indicator.id, 'csv');
  return new Response(new Uint8Array(zipOf(files)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
