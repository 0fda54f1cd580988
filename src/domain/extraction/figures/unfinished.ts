import { numbersIn } from '#domain/values/written-number.ts';

/** Verbs of what comes to an end, and of what is found to be as it should. */
const END =
  '(?:完成|解决|整改|整治|治理|办结|办理|处置|处理|达标|合格|通过|销号|销案|建成|竣工|开工|落实|到位|验收|清零|结案)';
/** Not done, not kept: 未解决, 尚未完成, 不达标, 有待整改. */
const NOT =
  '(?:(?:尚|还|仍)?未(?:能|曾|及时|按期|全面)?|没有?|不|有?待|正在?(?:抓紧|加快|推进)?|仍在|还在)';
const NOT_ENDED = new RegExp(`${NOT}${END}`);
const NOT_ENDED_BEFORE = new RegExp(`${NOT}${END}[^,;。、]{0,12}$`);
const UNDER_WAY = /在办|(?:推进|整改|办理|整治|处置|建设|施工)(?:之?中|阶段)|超标|超过标准/;
/** What is over: 剩余4项, 尚有4项; 其余 and 还有 say so together with what is not done alone. */
const LEFT = /(?:剩余|剩下|余下|尚有|尚余|尚存|仍有|仍存)[^,;。、]{0,10}$/;
const LEFT_MAYBE = /(?:其余|还有|另有|另外)[^,;。、]{0,10}$/;
/** 污染天数11天: the opposite of what is good. */
const BAD = /(?:污染|超标)(?:天数?|日数?|断面|点位|率)[^,;。、]{0,4}$/;
const ENDED = new RegExp(`(?:已|均|都|全部|全都|业已|现已)[^,;。、未不]{0,8}${END}`);
const DONE_BEFORE = new RegExp(`(?:已|共|累计|全部)?${END}[^,;。、未不]{0,12}$`);

/** Indicators of what is left, or not as it should be, name themselves so. */
const OF_UNFINISHED = /未|剩余|尚|超标|不(?:达标|合格)|在办|在建|待(?!遇)|污染(?=[天日])|存量|遗留/;

/** Whether an indicator's names say that it counts what is not done, or not kept. */
export const countsUnfinished = (names: string): boolean => OF_UNFINISHED.test(names);

/**
 * Whether a number tells what is not done or not kept (剩余4项未解决, 污染天数11天), or what is (已解决81个); `undefined`
 * where its words tell neither.
 *
 * @param words plain text of a sentence
 * @param start where the number begins in it
 * @param end where it ends with its unit
 */
export function stateOf(words: string, start: number, end: number): 'left' | 'done' | undefined {
  const { before, behind } = ownWords(words, start, end);
  const notDone = NOT_ENDED.test(behind) || UNDER_WAY.test(behind);
  if (LEFT_MAYBE.test(before)) return notDone ? 'left' : undefined;
  if (LEFT.test(before)) return ENDED.test(behind) ? 'done' : 'left';
  if (BAD.test(before)) return 'left';
  if (NOT_ENDED_BEFORE.test(before)) return ENDED.test(behind) ? 'done' : 'left';
  if (notDone && !ENDED.test(behind)) return 'left';
  return DONE_BEFORE.test(before) || ENDED.test(behind) ? 'done' : undefined;
}

/** The words around a number that are no other number's: up to the mark or the number before and behind it. */
function ownWords(words: string, start: number, end: number): { before: string; behind: string } {
  const others = numbersIn(words);
  const last = others.findLast((own) => own.end <= start);
  const next = others.find((own) => own.start >= end);
  return {
    before: words
      .slice(last?.end ?? 0, start)
      .split(/[,;:。、(]/)
      .at(-1)!,
    behind: words.slice(end, next?.start).split(/[,;。、)(]/)[0]!,
  };
}
