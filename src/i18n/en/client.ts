import { chartWords, statusWords } from './charts.ts';
import { chooseWords, tableWords } from './choose.ts';
import type { ClientWords } from '#i18n/zh-CN/client.ts';
import { mapToolWords } from './places/maps.ts';
import { copyWords } from './downloads.ts';

export const clientWords: ClientWords = {
  comma: ', ',
  colon: ': ',
  chart: chartWords,
  status: statusWords,
  choose: chooseWords,
  tableTools: tableWords,
  mapTools: mapToolWords,
  copying: copyWords,
};
