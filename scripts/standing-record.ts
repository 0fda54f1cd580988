import { join } from 'node:path';
import type { IndicatorHead, IndicatorRecord } from '../src/domain/indicator-record.ts';
import { fileSize, readOwn } from './files.ts';
import { generatedOf } from './project.ts';
import type { DataTable } from './versions.ts';

/** A record that is read from its file once more is asked of it than its head. */
export function standingRecord(root: string, head: IndicatorHead): IndicatorRecord {
  let whole: IndicatorRecord | undefined;
  const file = join(generatedOf(root), 'indicators', `${head.indicator.id}.json`);
  const read = () => (whole ??= JSON.parse(readOwn(file)!) as IndicatorRecord);
  return {
    ...head,
    get areas() {
      return read().areas;
    },
    get observations() {
      return read().observations;
    },
    get limits() {
      return read().limits;
    },
    get dataSources() {
      return read().dataSources;
    },
    get targets() {
      return read().targets;
    },
    get series() {
      return read().series;
    },
  };
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
