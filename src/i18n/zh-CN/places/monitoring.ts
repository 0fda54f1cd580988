/** The words of the pages of long series and of exceedances. */
export const monitoringWords = {
  title: '监测数据',
  lead: '逐小时、逐日的监测数据：日均值、完整程度、与当日标准限值的对照。整张表可以下载。',
  unaudited: '未经审核',
  unauditedNote: (source: string) =>
    `这里的每个数值都未经审核，取自${source}，不是生态环境部门发布的结果，与正式公布的数据可能不同，不算进任何指标。`,
  series: '数据',
  stations: '监测站点',
  map: '看地图',
  place: '地点',
  span: '时间',
  step: { hour: '小时值', day: '日值' },
  complete: '完整程度',
  share: (present: string, expected: string, percent: string) =>
    `${present} / ${expected} 个（${percent}%）`,
  above: '超过日限值',
  daysAbove: (days: number, judged: number) =>
    judged === 0 ? '没有可对照的日子' : `${days} 天（对照 ${judged} 天）`,
  calendar: '日历图',
  calendarRule: {
    hour: '一天有 20 个以上小时值的才算日均值（GB 3095-2012 表4）。',
    day: '日值照来源列出，没有重新计算。',
  },
  noDays: '没有一天有 20 个以上的小时值，不算日均值。',
  calendarWords: (
    name: string,
    days: number,
    high: string,
    highDay: string,
    low: string,
    lowDay: string,
    above: number,
  ) =>
    `日历图：${name}，${days} 天有数据，最高 ${high}（${highDay}），最低 ${low}（${lowDay}）${above > 0 ? `，${above} 天超过当日有效的日限值` : ''}。`,
  legend: { above: '超过日限值', none: '没有数据' },
  hours: '按小时和月份',
  hoursWords: (name: string, high: string, at: string, low: string, lowAt: string) =>
    `热力图：${name}按小时平均，最高 ${high}（${at}），最低 ${low}（${lowAt}）。`,
  hourAt: (month: number, hour: number) => `${month}月${hour}时`,
  hourAxis: '时',
  monthLabel: (month: number) => `${month}月`,
  months: '逐月',
  month: '月份',
  mean: '日值平均',
  days: '有数据的天数',
  daysOf: (days: number, of: number) => `${days} / ${of} 天`,
  exceedances: '超标记录',
  exceedancesLead:
    '数值超过所属时间有效的标准限值的，逐条列出。限值按日期适用：2016年的数据对照2016年有效的标准；没有适用限值的日子不作对照。',
  exceedancesNone: '按现有数据，没有超过限值的记录。',
  newest: (shown: number, all: number) =>
    shown < all ? `这里列出最近的 ${shown} 条，全部 ${all} 条见下载。` : `共 ${all} 条。`,
  day: '时间',
  measured: '项目',
  value: '数值',
  limit: '限值',
  standard: '标准',
  status: '状态',
  audited: '已公布',
  all: '全部超标记录',
  feed: '订阅超标记录',
  download: '下载整张表（CSV）',
  entry: (name: string, place: string, day: string) => `${day} ${place} ${name}超过限值`,
  entryWords: (value: string, limit: string, standard: string) =>
    `${value}，限值 ${limit}（${standard}）`,
};
