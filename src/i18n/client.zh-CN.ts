import { chartWords, statusWords } from './charts.zh-CN.ts';
import { chooseWords, tableWords } from './choose.zh-CN.ts';
import { copyWords } from './downloads.zh-CN.ts';
import { searchWords } from './search.zh-CN.ts';

/** The words that scripts in the browser need, and no others. */
export const clientWords = {
  comma: '，',
  colon: '：',
  chart: chartWords,
  status: statusWords,
  choose: chooseWords,
  tableTools: tableWords,
  copying: copyWords,
  search: searchWords,
};

export type ClientWords = typeof clientWords;
