import { QUALIFIERS } from '#domain/values/qualifier.ts';
import type { ColumnWords } from '#domain/views/observation-fields.ts';

const PERIODS = '2019、2019-H1、2019-Q1、2019-11、2019-11-05、2024-01/2024-11 或 2021/22';

/** The words for what may be in a column. */
export const columnChoices = {
  period_type: {
    year: '年',
    half: '半年',
    quarter: '季',
    month: '月',
    day: '日',
    hour: '小时',
    'financial-year': '财政年度（4月至次年3月）',
    interval: '其他时段',
  },
  status: {
    reported: '已公布',
    derived: '推算',
    provisional: '初步',
    revised: '已修订',
    missing: '暂缺',
  },
  qualifier: QUALIFIERS,
  bound: {
    'below-detection': '未检出',
    'at-least': '以上，含本数',
    'at-most': '以下，含本数',
    'more-than': '超过',
    'less-than': '不足',
    about: '约',
  },
  inferred: { period: '时间', area: '区域', unit: '单位' },
  rendition: { original: '原文', digest: '摘编' },
} satisfies ColumnWords['choices'];

/** `reported 已公布，derived 推算` */
const listed = (words: Record<string, string>, between = '，') =>
  Object.entries(words)
    .map((pair) => pair.join(' '))
    .join(between);

/** What the columns of an indicator's table are called, and what they hold. */
export const tableColumns: ColumnWords['columns'] = {
  indicator: ['指标编号', '网址 /indicators/ 后面的部分'],
  observation: ['数据编号', '在指标内唯一，也是网页上的锚点'],
  name: ['指标名称'],
  area_code: ['区域编号'],
  area: ['区域'],
  period: ['时间', PERIODS],
  period_start: ['第一天', '所属时间的第一天'],
  period_end: ['最后一天', '所属时间的最后一天'],
  period_type: ['时段', listed(columnChoices.period_type)],
  dimensions: ['分类', 'JSON：分类方式和类别；空表示不分类'],
  value: ['数值', '数；空表示暂缺、未检出、类别或范围'],
  value_text: ['数值（文字）', '照文件印的写：90.0、范围 4~19、类别 Ⅱ类；空表示暂缺或未检出'],
  unit: ['单位'],
  qualifier: ['限定', `几个用分号隔开：${listed(QUALIFIERS, '；')}；空表示就是这个数`],
  bound: ['上下限', '限定中说明数值是上限、下限或者约数的一个；空表示不是'],
  status: ['状态', listed(columnChoices.status)],
  current: ['是否现行', 'false 表示已被后来的公布替代'],
  disputed: ['是否另有一数', 'true 表示同一天的文件另有一个数'],
  missing_reason: ['暂缺的原因'],
  stated_change: ['文件所称变化'],
  stated_change_unit: ['变化的单位', '文件所称变化的单位'],
  target: ['目标值', '文件为这个数据写明的目标；是类别的，写在后一列'],
  target_text: ['目标（文字）', '文件为这个数据写明的目标'],
  meets: ['是否达标', '文件说是否达到目标'],
  derivation: ['算式', '推算的算式'],
  inferred: [
    '推定',
    '引用的句子没有写明、按规则从标题等推定的部分，period 时间，area 区域，unit 单位',
  ],
  series_break: ['口径变化', '与以前的数据不能直接比较'],
  data_source: ['数据来源', '数据取自哪个数据集'],
  document: ['出处文件编号', '网址 /disclosures/ 后面的部分'],
  document_title: ['出处文件'],
  section: ['出处章节'],
  quote: ['出处句子', '文件是摘编的，就是摘编的句子，不是文件的原话'],
  rendition: ['文本形式', '出处是哪种文本：original 原文，digest 编者的摘编'],
  locator: ['定位词', '发布机构网页上只有一处的几个字，或者一句话的首…末几字；空表示没有登记'],
  source_url: ['原文网址'],
  published_on: ['发布日期', '出处文件的发布日期'],
  document_ended: ['文件是否废止', 'true 表示出处文件标明全部或部分废止、失效'],
  note: ['说明'],
};
