/** Units of measurement, of money and of time, as official texts write them. */
const MEASURES = `
微克 毫克 千克 公斤 克 斤 吨标准煤 吨标煤 吨二氧化碳当量 吨公里 吨 海里 公里 千米 厘米 毫米 微米 米
平方公里 平方千米 平方厘米 平方米 平米 立方米 立方 公顷 亩 毫升 升 兆瓦时 千瓦时 吉瓦 兆瓦 千瓦 瓦 千伏 伏 度 分贝
℃ °C 摄氏度 美元 欧元 港元 日元 元 个小时 小时 分钟 秒 个工作日 工作日 自然日 天 周 个月 周岁 岁 年
倍 成 个百分点 百分点 % ‰ 标准箱 标箱 TEU 车公里 人公里 课时 学时 学分 床日 μg µg ug dB km² km2 km m² m2 m³ m3 m kWh MW kW mg L t`;

/** Words that count things. */
const CLASSIFIERS = `
人次 车次 班次 航次 架次 件次 户次 批次 例次 台次 艘次 家次 场次 趟次 人日 万字
部门 床位 个 项 件 起 宗 家 户 人 名 位 次 场 条 座 处 所 辆 艘 台 套 篇 份 批 种 类 只 头 株 棵 本 册 张 间 栋 幢 床 门 节 班
轮 期 例 架 盏 部 片 块 幅 支 组 对 羽 尾 匹 口 根 眼 道 笔 单 票 封 则 首 枚 款 段 趟 列 孔 盘 桌 队 分`;

/** Longest first; a Latin unit ends where its letters end. */
const alternatives = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => (/[A-Za-z]$/.test(word) ? `${word}(?![A-Za-z])` : word))
    .join('|');

const MEASURE = `(?:${alternatives(MEASURES)})`;
const CLASSIFIER = `(?:${alternatives(CLASSIFIERS)})`;

/** A unit, or one by another: 微克/立方米, 元/吨, 人次/日; 4.12/10万 has none before the stroke. */
export const UNIT = `(?:(?:${MEASURE}|${CLASSIFIER})(?:(?:/|每)\\d*[万亿千百]?(?:${MEASURE}|${CLASSIFIER}|日|月|床位|学期)){0,2}|/\\d+[万亿]?)`;

/**
 * Units before which a Chinese numeral is a count: 两年, 四家. Those left out make names of things listed nearby
 * (三大模块, 四张清单, 五类案件), unless the numeral is never used so (三十六个).
 */
const NUMERAL_UNIT = new RegExp(
  `^(?:${MEASURE}|人次|车次|班次|批次|[户人名起宗件座处所辆艘台套篇份株棵只头例栋幢家条个项场间床村镇])`,
);
const LISTED_NEARBY =
  /^(?:个|项|条|件|处|场)?[^,。;、]{0,6}?(?:载体|平台|机制|短板|方面|体系|抓手|重点|环节|关键|维度|领域|阶段|层面|清单|对照|维护|意识|自信|坚持|结合|到位|转变|确保|方向|优势|能力|底线|红线|防线|主线|行动|统一|同步|统筹|大局|原则|要求|问题导向|制度|工作|指标|举措|措施|一$|不)/;

/** Whether a Chinese numeral before these words counts something. */
export function isCounted(numeral: string, after: string): boolean {
  if (numeral === '一' || /^[百千万亿]/.test(numeral)) return false;
  if (!NUMERAL_UNIT.test(after) || /^分(?!钟|贝)/.test(after)) return false;
  return numeral.length > 1 && numeral !== '十' ? true : !LISTED_NEARBY.test(after);
}

/** Spans of time: what they are about may follow them (连续3年获得优秀). */
export const isDuration = (unit: string): boolean =>
  /^(?:年|个月|月|天|周|小时|分钟|工作日|日)$/.test(unit);

/** A unit as tables write it: 个百分点 is 百分点, 个工作日 is 工作日. */
export const bareUnit = (written: string): string =>
  written.replace(/^个(?=百分点|工作日|小时)/, '');
