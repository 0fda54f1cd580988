import type { APIRoute } from 'astro';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { allIndicators } from '../../collections.ts';
import { dataPackage } from '../../data/data-package.ts';
import { recordCsv } from '../../domain/record-csv.ts';

/** Every file bears the same moment, the earliest that ZIP knows, so that the same data makes the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** All indicators as CSV with their descriptor: a Data Package in one file. */
export const GET: APIRoute = async () => {
  const records = await allIndicators();
  const files: Zippable = {
    'datapackage.json': strToU8(JSON.stringify(dataPackage(records), null, 2)),
  };
  for (const record of records)
    files[`indicators/${record.indicator.id}.csv`] = strToU8(recordCsv(record));
  return new Response(new Uint8Array(zipSync(files, { mtime: MOMENT, level: 9 })), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
