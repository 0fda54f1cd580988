import { clausesOf } from '#domain/extraction/words/plain-text.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { numbersIn } from '#domain/values/written-number.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';
import type { CitedPlace } from './cited-place.ts';
import type { FoundFigure } from './prove-figure.ts';

const TOTAL = /累计/;
const OF_THE_TIME = /新建|新增|新改建|当年|年内|本年|全年|本月|当月/;

/**
 * Whether a figure is all that there is since it was begun to be counted, beside what was added in the time itself:
 * 420 of 新建95公里，累计建成420公里. An indicator of totals names itself so (累计, 总, 存量), and takes it.
 */
export function isRunningTotal(
  { text, sentence }: CitedPlace,
  figure: Pick<FoundFigure, 'at' | 'unit'>,
  { name, aliases }: Pick<Indicator, 'name' | 'aliases'>,
): boolean {
  if (figure.unit === '' || /累计|总|存量|现有/.test([name, ...aliases].join(' '))) return false;
  const words = text.slice(sentence.start, sentence.end);
  const clauses = clausesOf(words, { start: 0, end: words.length });
  const own = clauses.findLastIndex(({ start }) => start <= figure.at - sentence.start);
  const wordsOf = (at: number) => words.slice(clauses[at]?.start, clauses[at]?.end);
  if (own < 1 || !TOTAL.test(words.slice(clauses[own]!.start, figure.at - sentence.start)))
    return false;
  return clauses.slice(0, own).some((_, at) => {
    const clause = wordsOf(at);
    if (!OF_THE_TIME.test(clause) || TOTAL.test(clause)) return false;
    return numbersIn(clause).some(
      ({ start, end }) => wordsAroundNumber(clause, start, end).unit === figure.unit,
    );
  });
}
