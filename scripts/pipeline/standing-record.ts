import { join } from 'node:path';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import { fileSize, readOwn } from '#scripts/disk/files.ts';
import { generatedOf } from '#scripts/disk/project.ts';
import type { DataTable } from './versions.ts';

/** What a head leaves out of its record; the compiler asks for each of them. */
const BELOW_HEAD: Record<Exclude<keyof IndicatorRecord, keyof IndicatorHead>, true> = {
  areas: true,
  observations: true,
  limits: true,
  dataSources: true,
  targets: true,
  series: true,
};

/** A record that is read from its file once more is asked of it than its head. */
export function standingRecord(root: string, head: IndicatorHead): IndicatorRecord {
  let whole: IndicatorRecord | undefined;
  const file = join(generatedOf(root), 'indicators', `${head.indicator.id}.json`);
  const read = () => (whole ??= JSON.parse(readOwn(file)!) as IndicatorRecord);
  const record = { ...head } as IndicatorRecord;
  for (const name of Object.keys(BELOW_HEAD) as (keyof typeof BELOW_HEAD)[])
    Object.defineProperty(record, name, { enumerable: true, get: () => read()[name] });
  return record;
}

/** The same for the table of its data. */
export function standingData(root: string, id: string, digest: string): DataTable {
  const file = join(generatedOf(root), 'indicators', `${id}.csv`);
  return {
    digest,
    bytes: fileSize(file) ?? 0,
    get text() {
      return readOwn(file) ?? '';
    },
  };
}
