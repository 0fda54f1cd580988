import type { ColumnWords } from '#domain/views/observation-fields.ts';
import { archiveWords } from './archive.ts';
import { columnChoices, tableColumns } from './columns.ts';
import { publishedTableWords } from './published-tables.ts';

/** The words of the description of the addresses for programs. */
export const apiWords = {
  description: '本站数据的固定网址，都是静态文件，不用登记，不限次数。',
  id: '指标编号，见 /api/v1/indicators.json',
  indicators: '所有指标',
  indicator: '一个指标的全部数据、出处和说明',
  csv: '一个指标的数据，一行一个',
  version: '登记过的一个版本，不再变动',
  since: '一个版本登记以后有哪些变更',
};

/** The words of the page that says how to read the data in programs. */
export const useWords = {
  title: '用程序读数据',
  lead: '复制下面的几行，就能在常用的工具里读到本站的全部数据。',
  reading: '读之前',
  copy: (tool: string) => `${tool}：全部数据里仍然有效的数`,
  addresses: '固定网址',
  openApi: '接口说明（OpenAPI 3.1）',
};

/** The words of the files that readers and programs take away, and of the pages about them. */
export const dataFileWords = {
  columns: tableColumns,
  columnChoices: columnChoices as ColumnWords['choices'],
  publishedTables: publishedTableWords,
  archive: archiveWords,
  api: apiWords,
  use: useWords,
};
