import type { ColumnWords } from '#domain/views/observation-fields.ts';
import { columnChoices, tableColumns } from './columns.ts';
import { archiveWords, publishedTableWords } from './published-tables.ts';

/** The words of the files that readers and programs take away, and of the pages about them. */
export const dataFileWords = {
  columns: tableColumns,
  columnChoices: columnChoices as ColumnWords['choices'],
  publishedTables: publishedTableWords,
  archive: archiveWords,
};
