import type { Problem } from '#domain/problems/problem.ts';
import { date, id, text } from '#domain/tables/cells.ts';
import { required } from '#domain/tables/column.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** A document whose address others may have by now; a row of `content/versions/documents.csv`. */
export interface PublishedDocument {
  /** YYYY-MM-DD: when it was first recorded. */
  date: string;
  document: string;
  title: string;
}

/** Where the published documents are recorded. */
export const PUBLISHED_DOCUMENTS = 'content/versions/documents.csv';

/** The columns of that table. */
export const publishedColumns = {
  date: required(date),
  document: required(id),
  title: required(text),
};

export function readPublishedDocuments(
  source: TableText,
  problems: Problem[],
): PublishedDocument[] {
  const documents: PublishedDocument[] = [];
  readTable(source, publishedColumns, problems, { take: (row) => void documents.push(row) });
  return documents;
}
