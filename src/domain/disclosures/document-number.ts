/** The brackets around the year: 〔〕 by the standard, the others by habit. */
const OPEN = '[〔\\[【（(［﹝〈]';
const CLOSE = '[〕\\]】）)］﹞〉]';

/** 甲环发〔2024〕3号: the code of the office, the year, the number. A code of more characters is a sentence. */
const CODED = new RegExp(
  `^(?!关于|按照|根据|依据|参照|依照|执行|转发|详见|附件|经|见)\\p{Script=Han}{1,12}${OPEN}(?:19|20)\\d{2}${CLOSE}第?\\d{1,5}号$`,
  'u',
);
/** 2024年第3号: public notices are counted by year, without a code. */
const YEARLY = /^(?:19|20)\d{2}年第?\d{1,5}号$/;
/** 第12号: orders are counted from the first on; the line above says whose. */
const ORDER = /^第[\d〇一二三四五六七八九十百]{1,5}号$/;

/**
 * The 发文字号 that a line holds and nothing else (GB/T 9704—2012, 7.2.5), without white space and without brackets
 * around all of it; `undefined` for any other line.
 *
 * @param above the line before, which an order's number needs: 甲市人民政府令 / 第12号
 * @example documentNumber('甲环发〔2024〕3 号') // '甲环发〔2024〕3号'
 */
export function documentNumber(line: string, above = ''): string | undefined {
  const solid = line.replace(/\s+/g, '');
  const bare = /^[（(](.*号)[）)]$/.exec(solid)?.[1] ?? solid;
  if (CODED.test(bare) || YEARLY.test(bare)) return bare;
  return ORDER.test(bare) && above.trim().endsWith('令') ? bare : undefined;
}
