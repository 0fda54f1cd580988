import { chartWords, statusWords } from './charts.ts';
import { chooseWords, tableWords } from './choose.ts';
import { mapToolWords } from './places/maps.ts';
import { copyWords } from './downloads.ts';

/** The words that scripts in the browser need, and no others. */
export const clientWords = {
  comma: '，',
  colon: '：',
  chart: chartWords,
  status: statusWords,
  choose: chooseWords,
  tableTools: tableWords,
  mapTools: mapToolWords,
  copying: copyWords,
};

export type ClientWords = typeof clientWords;
