import { QUALIFIERS } from '#domain/values/qualifier.ts';
import type { ColumnName } from '#domain/views/record-table.ts';

const PERIODS = '2019、2019-H1、2019-Q1、2019-11、2019-11-05、2024-01/2024-11 或 2021/22';
const STATUSES = 'reported 已公布，derived 推算，provisional 初步，revised 已修订，missing 暂缺';

/** What the columns of an indicator's table hold; a dimension's column is named after it. */
export const tableColumns: Record<ColumnName, string> = {
  indicator: '指标编号',
  name: '指标名称',
  area: '区域',
  period: `时间：${PERIODS}`,
  value: '数值、范围（4~19）或类别；空表示暂缺或未检出',
  qualifier: `数值的限定，几个用分号隔开：${Object.entries(QUALIFIERS)
    .map(([word, meaning]) => `${word} ${meaning}`)
    .join('；')}；空表示就是这个数`,
  unit: '单位',
  status: STATUSES,
  current: 'false 表示已被后来的公布替代',
  missing_reason: '暂缺的原因',
  stated_change: '文件所称变化',
  stated_change_unit: '文件所称变化的单位',
  target: '文件为这个数据写明的目标',
  meets: '文件说是否达到目标',
  derivation: '推算的算式',
  inferred: '推定：引用的句子没有写明、按规则从标题等推定的部分，period 时间，area 区域，unit 单位',
  series_break: '口径变化：与以前的数据不能直接比较',
  data_source: '数据取自哪个数据集',
  document: '出处文件编号',
  document_title: '出处文件标题',
  section: '出处章节',
  quote: '出处里的句子；文件是摘编的，就是摘编的句子，不是原句',
  rendition: '出处是哪种文本：original 原文，digest 编者的摘编',
  locator: '定位词：发布机构网页上只有一处的几个字，或者一句话的首…末几字；空表示没有登记',
  published_on: '出处文件的发布日期',
  note: '说明',
};
