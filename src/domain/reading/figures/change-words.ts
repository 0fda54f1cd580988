/** What the words before a number say of it when it is a change. */
export interface ChangeWords {
  sign: 1 | -1;
  base?: 'year-before' | 'period-before';
  /** Where in the words before the number what changed is named. */
  subject: [from: number, to: number];
}

const UP = '净增长?|增长|上升|提高|提升|增加|增|上涨|扩大|加快|回升|上浮|多增|上调|改善';
const DOWN =
  '负增长|下降|减少|降低|降|回落|下滑|收窄|缩短|缩小|压缩|压减|削减|缩减|减|下调|下浮|放缓';
/** Words that say more or less only beside what is compared: 比…高1.9个百分点. */
const MORE = '偏多|多|高|快|大|长|高出';
const LESS = '偏少|少|低|慢|小|短';
const ADVERB = '(?:了|幅度?)?(?:为|达到?)?(?:约|近|超过?|逾|不少于|不低于)?';
const YEAR_BEFORE = /同比|同口径|(?:比|较)(?:上|去|前一?)年|(?:比|较)(?:20\d\d|19\d\d)年|上年同期/;
const PERIOD_BEFORE = /环比|(?:比|较)(?:上(?:个)?月|上(?:一)?季度|上期)/;
const COMPARED = '(?:同比(?:去年|上年)?|环比|同口径|相?(?:比|较)[^,;。]{1,14}?)';

const PLAIN = new RegExp(
  `(?:${COMPARED}(?:分别|均|也|又)?)?(?<!新)(?:(${DOWN})|(${UP}))${ADVERB}$`,
);
const BESIDE = new RegExp(`${COMPARED}(?:(${LESS})|(${MORE}))(?:出|了)?${ADVERB}$`);
/** 快于全省4.2个百分点, 超警戒0.37米. */
const ABOVE =
  /(?:(低于|慢于|少于|小于)|(高于|快于|多于|大于|超过?(?=警戒|汛限|保证|标准|计划|目标|上年|去年)))[^,;。\d]{2,10}$/;

/**
 * Reads the words before a number as those of a change; `undefined` when they state a value. 新增 adds something
 * new, and 提高到 names where it ends: both are values.
 */
export function changeWords(before: string): ChangeWords | undefined {
  const match = PLAIN.exec(before) ?? BESIDE.exec(before) ?? ABOVE.exec(before);
  if (!match) return undefined;
  return { sign: match[1] ? -1 : 1, subject: [0, match.index], ...baseOf(before) };
}

/** 压减“三公”经费5%: a share by which something named in between is to go down or up. */
export function changeOf(before: string, unit: string): ChangeWords | undefined {
  if (unit !== '%' && unit !== '成') return undefined;
  const match =
    /^(?:(压减|削减|减少|降低|缩减)|(提高|增加))(?!率|幅|比)(?![^,;。]*(?:到|至|达|为|占)$)/.exec(
      before,
    );
  if (!match) return undefined;
  const subject: ChangeWords['subject'] = [match[0].length, before.length];
  return { sign: match[1] ? -1 : 1, subject, ...baseOf(before) };
}

function baseOf(before: string): Pick<ChangeWords, 'base'> {
  if (YEAR_BEFORE.test(before)) return { base: 'year-before' };
  return PERIOD_BEFORE.test(before) ? { base: 'period-before' } : {};
}
