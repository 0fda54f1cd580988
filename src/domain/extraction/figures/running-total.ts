import { clausesOf } from '#domain/extraction/words/plain-text.ts';
import { numbersIn } from '#domain/values/written-number.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';

const TOTAL = /累计|总[量数](?!控制|减排)/;
const OF_THE_TIME = /新建|新增|新改建|当年|年内|本年|全年|本月|当月/;
/** What was made stays: all of it is counted, not what a year added. What is done each year is not: 累计处置3.2万吨. */
const MADE =
  '建成|建立|创建|创成|建设|设立|培育|命名|评为|打造|获评|获得|认定|布设|安装|创出|建有|成立|完成创建';
const MADE_IN_ALL = new RegExp(`累计(?:已|共)?(?:${MADE}|拥有|达到?|有)(?:了)?[^,;。、\\d]{0,16}$`);
const MADE_BY_THEN = new RegExp(
  `(?:截[至止]|至|到)[^;。]{0,16}(?:底|末|日|前|目前)[^;。\\d]{0,10}(?:共|已|累计)(?:已|共)?(?:${MADE})[^,;。、\\d]{0,16}$`,
);
/** 全年累计, 今年以来累计: of the year alone. */
const SINCE_ITS_BEGIN =
  /(?:全年|今年|本年度?|年内|当年|本月|当月|(?:19|20)\d{2}年(?:以来|全年|度)|季度|半年|[1-9]月份?|\d个月)[^;。]{0,24}$/;

/** Whether an indicator's names say that it counts all that there is since it was begun to be counted. */
export const countsTotal = (names: string): boolean => /累计|总|存量|现有|保有|拥有/.test(names);

/**
 * Whether a figure is all that there is since it was begun to be counted, and not what its time added: 420 of
 * 新建95公里，累计建成420公里, and what was made in all by then (截至2024年底，累计建成48个).
 *
 * @param words plain text of a sentence
 * @param at where the figure's number begins in it
 */
export function isRunningTotal(words: string, at: number, unit: string): boolean {
  if (unit === '' || /^[%‰]/.test(unit)) return false;
  const clauses = clausesOf(words, { start: 0, end: words.length });
  const own = clauses.findLastIndex(({ start }) => start <= at);
  const wordsOf = (index: number) => words.slice(clauses[index]?.start, clauses[index]?.end);
  const before = words.slice(0, at);
  const inClause = words.slice(clauses[own]?.start ?? 0, at);
  const isMade = MADE_IN_ALL.test(inClause) || MADE_BY_THEN.test(before);
  if (isMade && !SINCE_ITS_BEGIN.test(before)) return true;
  if (own < 1 || !TOTAL.test(inClause)) return false;
  return clauses.slice(0, own).some((_, index) => {
    const clause = wordsOf(index);
    if (!OF_THE_TIME.test(clause) || TOTAL.test(clause)) return false;
    return numbersIn(clause).some(
      ({ start, end }) => wordsAroundNumber(clause, start, end).unit === unit,
    );
  });
}
