import { plainText } from '#domain/extraction/words/plain-text.ts';

/** When and where, in front of what a figure is about. */
const SETTING =
  /^(?:[一二三四五六七八九十]+(?:是|要)|(?:截至|截止|到|至)?(?:今年|去年|上年|全年|当年|目前|年末|年底|\d{4}年(?:度|末|底)?|\d{1,2}(?:-\d{1,2})?月(?:份|末|底)?(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年)(?:以来|底|末)?|其中|累计|共计|合计|共|现(?![行场代金象状存])|已|共?有(?!效|机|限|序|关)|全[市省县区国]|我[市省县区局]|[、和及与,，)）]|\((?=[^)]*$)|\s)+/;
/** Words that tie a figure to its subject and name nothing. */
const LINK =
  /(?:(?:总体|基本|平均|持续|继续|一直|始终|连续|稳定|均|都|分别|已|约|近|超过?|逾|突破|达到?|达|为|是|占|保持在?|维持在?|稳定在|控制在|实现|共有?|合计|累计|总计|只有|仅|不少于|不低于|至少|多达|高达|至|到|由|从|居|列|位居|排名|(?:提高|提升|上升|增长|增加|扩大|下降|减少|降低|回落)[至到]|降至|增至|升至|(?:由|从|自)?(?:19|20)\d{2}年(?:度|末|底)?|年均|(?<!相)较|(?<![参赠])与|[(（]|实际完成?|(?:上年|去年)?同期|修订|更正|核定|修正|缩短[至到]|压缩[至到]|缩小[至到]|零下|降低到|连续第?|[的在有对于将向]|[<>≤≥＜＞≈~])|\s)+$/;
/** Measures of something else: of themselves they say nothing. */
const BARE =
  /^(?:同期|占比|比重|比例|金额|总额|总量|增速|增幅|降幅|均值|平均|同比|环比|为?预算|总数|数量|规模|分别|价值|年度计划|计划|率)?$/;

/** The words before a figure, less setting and links; empty when nothing is left. */
export function namedBefore(words: string): string {
  return words.replace(SETTING, '').replace(LINK, '').replace(SETTING, '');
}

/** Whether words need what was named before them to say anything. */
export const isBare = (words: string): boolean => BARE.test(words);

/** What a clause without a figure is about: its words up to what it says of them. */
export const topicOf = (clause: string): string =>
  namedBefore(
    /^.{2,30}?(?=稳步|持续|不断|明显|总体|进一步|显著|有所|已|为|达|保持|处于|同比|环比|较|比|年均|累计|分别|增长|下降|上升|提高|$)/.exec(
      clause,
    )?.[0] ?? '',
  );

/** What goes on about the words before the figure, and names nothing itself. */
const PREDICATE =
  /^(?:(?:上升|下降|提高|提升|增加|减少|增长|降低|回落|改善|下滑|升高)(?:了|幅度?)?(?:为|达到?)?$|大关|已|均|全部|都|正在|被|分别|同比|环比|(?:上升|下降|提高|提升|增加|减少|增长|降低|缩短|压缩|扩大)[至到]|的$)/;

/** The words behind a counted thing's unit, up to the next figure; empty when they name nothing. */
export function namedBehind(words: string): string {
  const plain = plainText(words);
  if (/^[、和及与,;。:)(]/.test(plain) || PREDICATE.test(plain)) return '';
  if (!words.replace(LINK, '')) return '';
  return words.replace(/[、和及与,]+$/, '').slice(0, 40);
}

/**
 * 蔬菜、水产品、餐饮食品合格率: the things listed; fewer than two are no list. What only qualifies the next thing as
 * its twin does (国控、省控断面; 一、二类海水) is no subject by itself, unless that leaves fewer than are sought.
 *
 * @param sought how many there must be, where that is known
 */
export function listOf(words: string, sought?: number): string[] {
  const items = words
    .split(/、|和|以及|及|与/)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === sought) return items;
  const things: string[] = [];
  let qualifiers = '';
  items.forEach((item, index) => {
    const next = items[index + 1];
    const qualifies = item.length < 3 && next && (item.length === 1 || next[1] === item[1]);
    if (qualifies) qualifiers += `${item}、`;
    else {
      things.push(qualifiers + item);
      qualifiers = '';
    }
  });
  return things.length > 1 ? things : [];
}
