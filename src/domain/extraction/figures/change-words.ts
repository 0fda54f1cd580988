import type { ChangeBase } from './figure-mention.ts';

/** What the words before a number say of it when it is a change. */
export interface ChangeWords {
  sign: 1 | -1;
  /** Whether the word tells better or worse, not more or less: 改善13.6%. */
  judges?: boolean;
  base?: ChangeBase;
  /** The year that it is measured from, where the words name it. */
  baseYear?: number;
  /** Where in the words before the number what changed is named. */
  subject: [from: number, to: number];
}

const UP =
  '前进|净增长?|增长|正增长|上升|升高|攀升|提高|提升|增加|增多|增幅|增速|增|上涨|涨幅|涨|升幅|升|扩大|加快|回升|反弹|上浮|多增|上调|改善|好转|恶化|变差|转差';
const JUDGING = /(?:改善|好转|恶化|变差|转差)(?:幅度)?[^\u4e00-\u9fff]*(?:了|为|达到?)?(?:约|近)?$/;
const WORSE = /恶化|变差|转差/;
const DOWN =
  '后退|负增长|下降|减少|降低|降幅|降|回落|下滑|下跌|跌|收窄|缩短|缩小|压缩|压减|削减|缩减|减|下调|下浮|放缓|改善下降';
/** Words that say more or less only beside what is compared: 比…高1.9个百分点. */
const MORE = '偏多|多|高|快|大|长|高出';
const LESS = '偏少|少|低|慢|小|短';
const ADVERB = '(?:了|率|幅度?)?(?:分别)?(?:为|达到?)?(?:约|近|超过?|逾|不少于|不低于)?';
const YEAR_BEFORE = /同比|同口径|(?:比|较|与|和)(?:上|去|前一?)年(?!末)|上年同期|去年同期/;
const FROM_YEAR = /(?:比|较|与|和|同)((?:19|20)\d\d)年/;
const PERIOD_BEFORE = /环比|(?:比|较|与)(?:上(?:个)?月|上(?:一)?季度|上期)/;
/** Over more than a year, or from a place, a plan, a mean: 累计下降, 比全省平均高. */
const OTHER = /累计|年均|以来|期间|(?:比|较|与|和|高于|低于|优于|快于|慢于|多于|少于)[^,;。]*$/;
const COMPARED =
  '(?:同比(?:去年|上年)?|环比|同口径|相?(?:比|较)[^,;。]{1,14}?|[与同和][^,;。]{1,14}?相?比较?)';

const PLAIN = new RegExp(
  `(?:${COMPARED}(?:分别|均|也|又)?)?(?<!新)(?:(${DOWN})|(${UP}))${ADVERB}$`,
);
const BESIDE = new RegExp(`${COMPARED}(?:(${LESS})|(${MORE}))(?:出|了)?${ADVERB}$`);
/** 快于全省4.2个百分点, 超警戒0.37米. */
const ABOVE =
  /(?:(低于|低出|慢于|少于|小于|差于)|(高于|高出|[优好]于(?=全[国省市县]|国家|[上去]年|平均|标准|同期|[省市县]定|年度|目标)|快于|多于|大于|超(?:过|出|额完成)?(?=[^,;。\d]{0,8}(?:警戒|汛限|保证|标准|计划|目标|任务|上年|去年))))(?!或?者?等于)[^,;。\d]{2,10}$/;

/** 我市高出2.9个百分点: more than another place or plan, which a clause before names. */
const AHEAD_OF = /(?:(低出|落后)|(高出|领先))了?(?:约|近)?$/;

/**
 * Reads the words before a number as those of a change; `undefined` when they state a value. 新增 adds something
 * new, and 提高到 names where it ends: both are values.
 *
 * @example readChangeWords('同比下降')?.sign // -1
 * @example readChangeWords('提高到') // undefined
 */
export function readChangeWords(before: string): ChangeWords | undefined {
  const match =
    PLAIN.exec(before) ?? BESIDE.exec(before) ?? ABOVE.exec(before) ?? AHEAD_OF.exec(before);
  if (!match) return undefined;
  // 高出全省2.1个百分点: measured from what the words name, and that is no time.
  const isBeside = !PLAIN.test(before);
  const base = baseOf(before);
  const judges = JUDGING.test(before);
  const down = Boolean(match[1]) || (judges && WORSE.test(match[0]));
  return {
    sign: down ? -1 : 1,
    ...(judges && { judges }),
    subject: [0, match.index],
    ...(isBeside && !base.base ? { base: 'other' as const } : base),
  };
}

/** 97.8%和95.3%，分别上升1.2个百分点和下降0.5个百分点: each has a direction of its own. */
const ONE_OF_SEVERAL = new RegExp(`^[、,和及与](?:${DOWN}|${UP})$`);
export const isOneOfSeveral = (before: string): boolean => ONE_OF_SEVERAL.test(before);

/** 与上年持平, 同比持平, right behind a value. */
const LEVEL =
  /^(?:\([^()]{0,24}\))?,?(?:同比|[与和较比](?:上年|去年|前一年)(?:同期)?(?:相比)?)(?:保持)?持平/;
export const saysLevel = (behind: string): boolean => LEVEL.test(behind);

/** 低5微克: more or less, where the clause before says what is compared. */
export function changeBeside(before: string): ChangeWords | undefined {
  const match = new RegExp(`(?:(${LESS})|(${MORE}))(?:出|了)?${ADVERB}$`).exec(before);
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

/** What words before a change say that it is measured from; nothing where they do not say. */
export function baseOf(before: string): Pick<ChangeWords, 'base' | 'baseYear'> {
  const year = FROM_YEAR.exec(before)?.[1];
  if (year) return { base: 'year-before', baseYear: Number(year) };
  if (YEAR_BEFORE.test(before)) return { base: 'year-before' };
  if (PERIOD_BEFORE.test(before)) return { base: 'period-before' };
  return OTHER.test(before) ? { base: 'other' } : {};
}

/** Less of these is better. */
const BETTER_WITH_LESS =
  /浓度|PM|指数|颗粒物|二氧化|一氧化碳|臭氧|[A-Z]+\d|污染|超标|氨氮|总磷|高锰酸盐|需氧量|负荷|排放|噪声|能耗|劣[ⅤV五]/;

/** The sign of a change that 改善 or 恶化 tell of: PM2.5 is better with less of it, a share of good days with more. */
export const signOf = ({ sign, judges }: ChangeWords, subject: string): 1 | -1 =>
  judges && BETTER_WITH_LESS.test(subject) && !/优良|达标|比例|率$/.test(subject)
    ? (-sign as 1 | -1)
    : sign;
