import type { FoundPlace } from './find-places.ts';

/** 比全省, 高于全国、全省: what something is compared with. */
const COMPARED =
  /(?:比|较|高于|低于|优于|好于|差于|快于|慢于|多于|少于|大于|小于|高出|高过|低过|超过|超出|领先|领跑|落后|仅次于|相当于|接近|达到|持平于)(?:[^,。;、]{0,4}(?:和|及|、))?$/;
/** 与乙市相比, but not 与乙市联合. */
const WITH = /[与同和跟]$/;
const BESIDE = /^[^,。;]{0,12}?(?:相比|比较|持平|相当|一致|同期)/;
/** 与乙市联合开展: what is done with a place is no figure of it. */
const TOGETHER = /^[^,。;]{0,4}(?:联合|共同|合作|签|建立|互|协同|交界|接壤|相邻)/;
/** 丙省生态环境厅通报的问题: an agency of a place hands down what concerns another. */
const AGENCY =
  /^(?:委|省委|政府|人民政府|[^,。;]{0,6}[厅局办]|[^,。;]{0,8}督察组?|人大|政协|级)[^,。;]{0,10}(?:通报|交办|反馈|下达|转办|督办|挂牌|批复|批准|认定|授予|命名|补助|安排|印发)/;
/** 赴乙市, 从乙市引进: whom a deed is done with. */
const TOWARDS =
  /(?:除|除了|不含|不包括|不包含|引进|招引|来自|前往|赴|从|向|往|给|对|经|报|由|被|协助|支援|援助|帮扶|对口|获|获得|入选|列入|成为|创建|评为|命名|争创|荣获|参加|承办)$/;
/** 全省第一, 全市各县市中列第4位, 全国首个: a place in an order. */
const STANDING =
  /^(?:[^,。;]{0,3}(?:第[一二三四五六七八九十\d]|前[列茅一二三四五六七八九十\d]|首[个批家次位例部创]|唯一|率先|领先|领跑|倒数|末位|最[高低大小多少前后早快好优]|排名|名列|位[列居次]|并列)|[^,。;]{0,16}(?:排名?|列居?|居|位列|位居|名列|处于?)[^,。;]{0,6}(?:第|前|末|首|倒数))/;
const PLACING =
  /(?:列|居|位列|位居|排|排名|名列|跃居|进入|跻身|走在|处于|在|占|位次|在[\d个全国参评省]*)$/;
const STANDING_LATER =
  /^[^,。;\d]{0,4}(?:\d+个?)?[^,。;\d]{0,14}(?:第[一二三四五六七八九十\d]|前[列茅一二三四五六七八九十\d]|首位|末位|中游|上游|倒数)/;
/** 全国文明城市, 全省执法大练兵: a title or an occasion. */
const TITLE =
  /^(?:文明|先进|试点|示范|首|优秀|模范|劳|五一|统一|推广|通报|表扬|表彰|点名|考核|评比|竞赛|比武|[^,。;\d]{0,8}(?:大练兵|会议|大会|试点|示范|专项行动|系统|典型|现场会)|百强|千强|双百|知名|首届|“|人大|两会|人民代表|政协|统计局|碳市场|各地|范围|推开|推行)/;
/** What a mean of others may be called, up to its value. */
const MEAN =
  /^(?:的?(?:平均|同期|总体|整体)?(?:平均|均值|水平|浓度|值|指标|目标)?(?:值|水平|数|线)?)(?:[为是]|\(|:)?$/;

/** Whether a place's words say what the figures behind them are of; not so where it only is what one is compared with. */
export function governs(
  { start, end, kind, name }: FoundPlace,
  clause: string,
  isWide: boolean,
): boolean {
  const before = clause.slice(0, start);
  const after = clause.slice(end);
  if (isCompared({ start, end }, clause)) return false;
  const isScope = kind === 'whole' ? !/^[我本]/.test(name) : name.endsWith('城市');
  if (isScope && STANDING.test(after)) return false;
  if (WITH.test(before) && TOGETHER.test(after)) return false;
  if (AGENCY.test(after)) return false;
  if (PLACING.test(before) && STANDING_LATER.test(after)) return false;
  if (TOWARDS.test(before) && (kind === 'other' || isWide)) return false;
  if (!isWide) return true;
  if (TITLE.test(after)) return false;
  // 获得全国先进集体3个: a wider place holds for the words after it only as their subject.
  const isHead =
    /^[^,。;]{0,18}$/.test(before) &&
    !/[\u4e00-\u9fff]{5}/.test(before.replace(/\d|年|月|日/g, ''));
  return isHead || /^(?:的?平均|均值|[为是]|PM|合计|共|空气|优良)/.test(after) || name.length > 3;
}

/** Whether something is compared with a place: 比全省平均高, 与乙市相比. */
export function isCompared(
  { start, end }: Pick<FoundPlace, 'start' | 'end'>,
  clause: string,
): boolean {
  const before = clause.slice(0, start);
  const after = clause.slice(end);
  return COMPARED.test(before) || (WITH.test(before) && BESIDE.test(after));
}

/** Whether a number behind a place that something is compared with is that place's own: 低于全省平均(26微克/立方米). */
export const isMeanOf = (between: string): boolean => MEAN.test(between);
