import type { DataSource } from '#domain/indicators/data-source.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { date, id, text } from './cells.ts';
import { optional, required } from './column.ts';
import { Ids } from './ids.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `seeds/sources.csv`. */
export const sourceColumns = {
  id: required(id),
  title: required(text),
  publisher: optional(text),
  url: optional(text),
  published_on: optional(date),
  licence: optional(text),
  licence_url: optional(text),
  note: optional(text),
};

export function readDataSources(
  source: TableText,
  problems: Problem[],
): { dataSources: Sourced<DataSource>[]; ids: Ids } {
  const dataSources: Sourced<DataSource>[] = [];
  const ids = new Ids();
  // A site of documents alone does without the table.
  if (source.text === undefined)
    return { dataSources, ids: Object.assign(ids, { complete: true }) };
  ids.complete = readTable(source, sourceColumns, problems, {
    begin: (table) => ids.note(table),
    take: ({ published_on: publishedOn, licence_url: licenceUrl, ...row }, table) => {
      dataSources.push({ ...row, publishedOn, licenceUrl, source: table.source() });
    },
  });
  return { dataSources, ids };
}
