import type { RecordedVersion } from '#domain/indicators/data-version.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { date, id, text } from './cells.ts';
import { required } from './column.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `content/versions/log.csv`. */
export const versionColumns = {
  date: required(date),
  indicator: required(id),
  version: required(text),
};

/** Reads the log of recorded versions, in the order in which they were recorded. */
export function readVersionLog(source: TableText, problems: Problem[]): Sourced<RecordedVersion>[] {
  const versions: Sourced<RecordedVersion>[] = [];
  readTable(source, versionColumns, problems, {
    take: (row, table) => versions.push({ ...row, source: table.source() }),
  });
  return versions;
}
