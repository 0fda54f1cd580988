import { readNumber, NUMERAL } from '#domain/extraction/words/number-words.ts';
import type { FoundNumber } from '#domain/extraction/words/scanner.ts';

const SCOPE = '全[省国市县区球州]|同类|同行业|长三角|沿海|参评';
const PLACED =
  '(?:上升|前进|提升|跃升|升|下降|后退|滑落)[至到]|位列|列|居|位居|位列|排名|排|跃居|稳居|保持|获得?|荣获|取得|夺得|处于';
/** 列全省第一, 居全省第2位; not 全省第一批, which counts batches. */
const RANK = new RegExp(
  `(?:(?:${SCOPE})[^,。;、第]{0,8}|(?:${PLACED})[^,。;、第]{0,8})第(${NUMERAL}|\\d+)(?:[位名](?![字称])|(?=[,。;)和及]|、(?!${NUMERAL})|$))`,
  'gm',
);
/** …第6位和第12位. */
const NEXT = new RegExp(
  `(?<=第(?:${NUMERAL}|\\d+)[位名]?(?:和|、|及))第(${NUMERAL}|\\d+)[位名]`,
  'g',
);
/** 排名全省前三, 进入全国前10位. */
const AMONG = new RegExp(
  `(?:${PLACED}|进入|跻身)[^,。;、前]{0,8}前(${NUMERAL}|\\d+)(?:[位名强]|(?=[,。;、)]|$))`,
  'gm',
);

/** The ranks that a text states, best place 1, in order. */
export function findRanks(nameless: string): FoundNumber[] {
  const ranks: FoundNumber[] = [];
  for (const [pattern, bound] of [[RANK], [NEXT], [AMONG, 'most']] as const) {
    for (const match of nameless.matchAll(pattern)) {
      // 倒数第二 counts from the other end.
      if (/倒数|末|[由从]第/.test(match[0])) continue;
      const written = match[1]!;
      const value = readNumber(written);
      if (!value) continue;
      const start = match.index + match[0].lastIndexOf(written);
      ranks.push({
        start,
        lead: match.index,
        end: match.index + match[0].length,
        written,
        value,
        scale: 1,
        unit: '',
        ...(bound && { bound }),
      });
    }
  }
  return ranks.sort((a, b) => a.start - b.start);
}
