import type { FigureMention } from './figure-mention.ts';

/** Of air, water and noise: what limits are set for. */
const MEASURED = /(?:立方米|[m升L]\d?|m³|分贝|dB|贝可)$/;
/** 二级标准限值35, 标准(35: a limit is right behind its name. */
const LIMIT =
  /(?:限值|标准值|标准限|阈值|警戒值|(?:[一二三四级类家省方排质环考评国]|GB\S{0,12})标准)(?:要求|浓度|规定|年均|日均|年平均|日平均|24小时平均|平均|均值|值|线|分别)*(?:[为是:的(≤<不大于超过高]|小于|以内)*$/;
const STANDARD = /标准(?:要求|浓度|年均|日均|年平均|均值|值|分别)*[为是:的(]*$/;
/** 较2019年同期51微克/立方米, 上年同期(9: what something is compared with. */
const COMPARED =
  /(?:(?:比|较|与|和|同|相比)(?:于)?(?:(?:19|20)\d{2}年|上年|去年|前一?年|上一年度?|上个?月|上期|\d{1,2}月)(?:度|末|底|份)?(?:同期|同月)?(?:水平|的)*[为(]?|[^,;。]{2,}(?:上年|去年)(?:同期|同月)?[为是]?\(|同比\()$/;
/** 比年度目标97%低0.3个百分点. */
const BESIDE_AIM =
  /(?:比|较|高于|低于|优于|超过?|不及|距)[^,;。\d]{0,8}(?:目标|任务|计划|指标|要求)(?:值|数|任务|要求)?$/;
/** 96.7%(目标值97%). */
const AIM_IN_BRACKETS = /\((?:[^()]{0,6})(?:目标|任务|计划|考核|要求)(?:值|任务|数|要求)?[为是:]?$/;
/** 由48项上升到60项. */
const FROM = /[由从](?![^,;。]*(?:19|20)\d{2}年)[^,;。、]{0,12}$/;
const ONWARD =
  /^(?:左右|以上|以下)?(?:大幅|逐步|稳步|进一步)?(?:下降|上升|提高|提升|增加|增长|减少|降低|缩短|压缩|扩大|优化|改善|提速|调整|增|降|升|减|扩)[至到为了]?/;
/** 考核目标95%: an aim right behind its name. 完成目标95% is a rate of completion. */
const AIM_ITSELF =
  /(?<!(?:完成|达成|达到|实现|超|对照)[^,;。]{0,8})目标(?:值|数)?(?:约|不?[低高]于)?$/;
/** 以18微克/立方米为目标, 实现95%的目标. */
const AIM_BEHIND =
  /^(?:以上|以下|以内|左右)?(?:为(?:年度|考核|工作|总体|控制)?(?:目标|任务)|的(?:年度|考核|工作|总体|控制)?目标(?!任务|完成)|的(?:年度|考核|工作)?任务(?:数|量)?(?=[,;。]|$))/;
/** 将解决85个, 还需完成85个: yet to be done. */
const TO_DO =
  /(?<![即必])(?:将|[还尚仍]?需要?|须|应(?!急|用|对|答|当))(?:完成|解决|建成|新建|改造|整治|整改|达到|实现|投入|处置|新增|办结|关停)[^,;。已]{0,12}$/;
const MEAN_OF_OTHERS = /(?:平均|均值|水平|(?:目标|任务|计划|要求)值?)\($/;

/** Words that set an aim; what has been done by then is not an aim. */
const AIM =
  /(?:(?:目标|任务|指标)(?:任务|值|数|量)?(?:要求)?(?:[为是:]|设定为|定为|分别为)|力争|(?<!成功|积极|共|已)争取(?!到|了|来|中央|省级|上级|国家|资金|各级)|确保(?!了)|(?<!行动|年度|三年|五年|整改|实施|[的按照])计划(?!的|生育|单列|外|内|数|安排的)|(?<![模虚])拟(?![定订])|预期|下达(?!资金|补助|专项)|要求(?:达到|控制|为)|不得|应(?:当|达到|不))(?<rest>[^。;]*)$/;
const DONE = /实际|目前|已|完成|达成|超额|累计|同比|现有|截[至止]|较|比上年|均达到/;
/** 预期目标是: — what follows the mark is aimed at. */
const ANNOUNCES = /(?:目标|任务|指标)(?:任务|值)?(?:主要)?[为是有]?$/;

/**
 * What a number is besides a figure of what has been; `undefined` for one of those.
 *
 * @param before plain text of the clause, up to the number
 * @param after plain text behind the number and its unit
 * @param unitBefore the unit of the value that is before it in the sentence
 */
export function roleOf(
  before: string,
  after: string,
  { unit, unitBefore }: { unit: string; unitBefore: string | undefined },
): FigureMention['role'] {
  if (LIMIT.test(before) || (MEASURED.test(unit) && STANDARD.test(before))) return 'limit';
  if (AIM_IN_BRACKETS.test(before) || AIM_ITSELF.test(before)) return 'target';
  if (TO_DO.test(before)) return 'target';
  if (AIM_BEHIND.test(after) && !/完成了?$/.test(before)) return 'target';
  if (COMPARED.test(before) || BESIDE_AIM.test(before) || MEAN_OF_OTHERS.test(before))
    return 'compared';
  if (FROM.test(before) && ONWARD.test(after)) return 'compared';
  // 22微克/立方米(35微克/立方米): two of one unit, one of them in brackets by itself.
  const isAlone = before.endsWith('(') && after.startsWith(')');
  if (isAlone && MEASURED.test(unit) && unit === unitBefore) return 'limit';
  return isAim(before) ? 'target' : undefined;
}

function isAim(before: string): boolean {
  const rest = AIM.exec(before)?.groups?.rest;
  // 力争完成60公里: what is to be done is no deed.
  return (
    rest !== undefined && !DONE.test(rest.replace(/^(?:再|全部|基本|全面)?(?:完成|达成|实现)/, ''))
  );
}

/** Whether a clause without a figure of its own announces aims: 主要预期目标是. */
export const announcesAims = (clause: string): boolean =>
  ANNOUNCES.test(clause) && !DONE.test(clause.replace(/目标|任务/g, ''));

/** Whether a clause turns from what was aimed at to what has been. */
export const turnsToDone = (clause: string): boolean => DONE.test(clause);
