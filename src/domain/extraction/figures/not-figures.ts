import { ARABIC, NUMERAL } from '#domain/extraction/words/number-words.ts';

const YEAR = String.raw`(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})`;
const DAY = String.raw`\d{1,2}[日号]`;
const TIME = '(?:个)?(?:年|月|天|日|周|季度|五年)';
const ANY = `(?:${ARABIC}|${NUMERAL})`;

/** Titles, and words in quotation marks. */
const NAMES = ['《[^》\n]*》', '〈[^〉\n]*〉', '“[^”\n]*”', '‘[^’\n]*’', '「[^」\n]*」'].map(
  (pattern) => new RegExp(pattern, 'g'),
);

/** What else holds digits or numerals and is no figure. What a pattern matches is hidden from those after it. */
const PATTERNS = [
  // 〔2020〕12号, 第36号文件, 5号线.
  String.raw`[〔\[(【]\d{4}[〕\])】]\s*第?\d*号?`,
  String.raw`第?(?<!\d)\d{1,6}号`,
  // Telephone, identity and index numbers.
  String.raw`(?:电话|热线|传真|邮编|邮政编码|编号|代码|账号|证号|QQ|索引号|文号)[:\s为是]*[\d()/-]+`,
  String.raw`(?<!\d)0\d{2,3}-\d{7,8}`,
  String.raw`(?<!\d)1[3-9]\d{9}(?!\d)`,
  String.raw`(?<!\d)\d{6,24}[/-]\d{2,24}(?:[/-]\d{1,12}){0,4}`,
  String.raw`(?<![\d.])\d{3,5}(?=热线|平台|电话|急救|报警|投诉|举报|指挥中心|政务)`,
  // Dates, months and times of day.
  String.raw`${YEAR}\s*(?:-|至)\s*${YEAR}年?度?(?:间|期间)?`,
  String.raw`${YEAR}年度?(?:第?[一二三四1-4]季度|[上下]半年)?`,
  String.raw`(?:19|20)\d{2}(?:\.\d{1,2}\.\d{1,2}|[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?)(?![\d年])`,
  String.raw`\d{1,2}月?(?:-|至|、|和)\d{1,2}月份?`,
  String.raw`(?<!\d)\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?(?:\s*${DAY})?(?:\s*\d{1,2}[时点](?:\d{1,2}分)?)?`,
  String.raw`(?<![\d.])${DAY}(?!内|以内|均|龄|线)`,
  String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?`,
  `(?:十[一二]?|[一二三四五六七八九])月(?=份|底|末|初|中|上|下|至|[,。、]|[一二三十]+日)(?:份|[一二三十]+日)?`,
  `(?:前|第)?[一二三四1-4]个?季度|[上下]半年|周[一二三四五六日]|星期[一二三四五六日]`,
  String.raw`\d{2}(?:年代|世纪)|${NUMERAL}(?:年代|世纪)`,
  `十[一二三四五六]五(?=时期|规划|期间|以来|末|$)`,
  // Spans that only say when: 近十年, 未来15年, 两年间, 三年行动.
  `(?:近|过去|未来|今后|最近|(?<!提)前|后|每|这|头)${ANY}(?:余|多)?${TIME}(?!以上)`,
  `${ANY}(?:余|多)?${TIME}(?:来|间|前|后|行动|计划|规划|攻坚|任期|期间)`,
  // Ordinals. Ranks and 连续第10年 are read before.
  `(?<!连续)第${ANY}`,
  `${NUMERAL}期`,
  // 十九大, 十九届四中全会, 六次全会.
  `${NUMERAL}(?:大(?=精神|报告|代表|召开|以来|[,。、;]|$)|届|中全会|次全[会体])`,
  // PM2.5, G9916, 5A, 5G, GB 3095-2012.
  String.raw`GB(?:/T)?\s*\d+(?:\.\d+)?(?:-\d{4})?`,
  // But not 占GDP16.5%.
  String.raw`(?<![A-Za-z]|[gGLl]/|每)[A-Za-z]{1,12}(?:[-.]?\d{1,8}){1,4}(?![\d.]*%)`,
  String.raw`(?<!\d)\d{1,4}[A-KM-SU-Z](?![A-Za-z])`,
  String.raw`(?<!\d)\d{1,4}(?=国道|省道|县道)`,
  // 表1, 附件3.
  String.raw`(?:表|图|附件|附表|附图|注|步骤|专栏)\s*(?:\d+|${NUMERAL})(?![\d%.]|个|项)`,
  // How many are ranked, and who of them: 168个城市中, 后10位, 第74名到第65名.
  String.raw`\d{2,3}个[^,。;\d]{0,10}城市(?=中|里)`,
  `后${ANY}[位名]|第${ANY}[位名](?:到|至|-)第?${ANY}[位名]`,
  // 最大8小时平均, 24小时均值.
  `最大${ANY}小时|${ANY}小时(?=滑动|平均|均值)`,
  // Numbering at the beginning of a line.
  String.raw`^[^\S\n]*(?:\d+(?:\.\d+)*[.、](?!\d)|\(\d+\)|${NUMERAL}[、.]|\(${NUMERAL}\))`,
  `[不未]满${ANY}|每${ANY}|${ANY}周年`,
  // A condition, not a result: 50万元以上的村, 60岁以上.
  String.raw`${ANY}[万亿]?(?:周?岁|[^\d,。、;%‰]{1,4})(?:及)?(?:以上|以下|以内)的`,
  String.raw`(?:(?<!\d)\d{1,3}(?:-|至))?${ANY}周?岁(?:及)?(?:以上|以下)|(?<!\d)\d{1,3}(?:-|至)\d{1,3}周?岁`,
  // Names of circles and lines: 15分钟生活圈, 收支两条线.
  `${ANY}(?:小时|分钟|公里)[^,。;、]{0,4}圈`,
  `${ANY}年(?:级|制|义务教育|一贯)`,
  '两条线',
  '[气水土国省市企]十条',
  // Approximate plurals without a number: 数十家, 几百人.
  '[数几][十百千万亿]+',
].map((pattern) => new RegExp(pattern, 'gm'));

/** A character of the private use area, which no text holds. */
export const HIDDEN = '\uE000';

/** The text with its titles and quoted words hidden, each character in its place. */
export const hideNames = (plain: string): string => hide(plain, NAMES);

/** The text with everything hidden that must not be read as a figure; expects names to be hidden. */
export const hideNotFigures = (nameless: string): string => hide(nameless, PATTERNS);

function hide(text: string, patterns: RegExp[]): string {
  return patterns.reduce(
    (left, pattern) => left.replace(pattern, (found) => HIDDEN.repeat(found.length)),
    text,
  );
}
