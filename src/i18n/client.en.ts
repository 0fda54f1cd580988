import { chartWords, statusWords } from './charts.en.ts';
import { chooseWords, tableWords } from './choose.en.ts';
import type { ClientWords } from './client.zh-CN.ts';
import { copyWords } from './downloads.en.ts';
import { searchWords } from './search.en.ts';

export const clientWords: ClientWords = {
  comma: ', ',
  colon: ': ',
  chart: chartWords,
  status: statusWords,
  choose: chooseWords,
  tableTools: tableWords,
  copying: copyWords,
  search: searchWords,
};
