import type * as chinese from '#i18n/zh-CN/data-files/index.ts';
import { archiveWords } from './archive.ts';
import { columnChoices, tableColumns } from './columns.ts';
import { publishedTableWords } from './published-tables.ts';

/** The words of the description of the addresses for programs. */
export const apiWords: typeof chinese.apiWords = {
  description: 'Stable addresses of the data: plain files, without registration or limits.',
  id: 'Id of an indicator, see /api/v1/indicators.json',
  indicators: 'All indicators',
  indicator: 'All values of an indicator with their sources',
  csv: 'The values of an indicator, one a row',
  version: 'A recorded version, which never changes',
  since: 'What was recorded after a version',
};

/** The words of the page that says how to read the data in programs. */
export const useWords: typeof chinese.useWords = {
  title: 'Read the data in programs',
  lead: 'Copy these lines to read all data of this site in common tools.',
  reading: 'Before you begin',
  copy: (tool) => `${tool}: the numbers that still hold, of all values`,
  addresses: 'Stable addresses',
  openApi: 'Description of the interface (OpenAPI 3.1)',
};

/** The words of the files that readers and programs take away, and of the pages about them. */
export const dataFileWords = {
  columns: tableColumns,
  columnChoices,
  publishedTables: publishedTableWords,
  archive: archiveWords,
  api: apiWords,
  use: useWords,
};
