/** Where a level of a chart is: above all that is drawn, a line of the picture, or told in words alone. */
export type LevelPlace = 'above' | 'line' | 'beside';

const levelWords: Record<LevelPlace, string> = {
  above: '高于图中所有数据的是',
  line: '图中横线是',
  beside: '与图中数据对照的是',
};

/** What a chart says in sentences, for those who do not see it, and the words that it writes itself. */
export const chartSentences = {
  kinds: { line: '折线图', bar: '条形图', dot: '点图', stacked: '构成图' },
  head: (kind: string, title: string, unit: string) =>
    `${kind}：${title}${unit ? `（${unit}）` : ''}。`,
  /** The title of a picture: what, and of which time. */
  during: (title: string, first: string, last: string, count: number) =>
    `${title}，${first === last ? first : `${first}至${last}`}${first === last && count > 1 ? '等' : ''}`,
  named: (title: string, unit: string) => `${title}${unit ? `（${unit}）` : ''}`,
  one: (name: string, when: string, value: string) => `${name}${when}为 ${value}。`,
  same: (name: string, first: string, last: string, count: number, value: string) =>
    `${name}${first}到${last}的${count}个数据都是 ${value}。`,
  course: (name: string, first: string, value: string, last: string, then: string) =>
    `${name}${first}为 ${value}，${last}为 ${then}；`,
  extremes: (high: string, highest: string, low: string, lowest: string) =>
    `最高是${high}的${highest}，最低是${low}的${lowest}。`,
  gap: (before: string, after: string) => `${before}和${after}之间有空缺。`,
  years: (years: string[]) => `没有${years.join('、')}的数据。`,
  missing: (all: [when: string, reason: string][]) =>
    `没有数据：${all.map(([when, reason]) => when + reason).join('、')}。`,
  bars: (label: string, parts: [name: string, value: string][]) =>
    `${label ? `${label}，` : ''}${parts.map(([name, value]) => `${name} ${value}`).join('；')}。`,
  classes: (label: string, counts: [name: string, count: number][], missing: number) =>
    `${label}：${counts.map(([name, count]) => `${name}${count}个`).join('，')}` +
    `${missing > 0 ? `，没有数据${missing}个` : ''}。`,
  limit: (label: string, value: string, place: LevelPlace) =>
    `${levelWords[place]}${label}限值 ${value}。`,
  target: (due: string, value: string, place: LevelPlace) =>
    `${levelWords[place]}计划的${due}目标 ${value}。`,
  break: (reason: string) => `${reason}，前后不能直接比较。`,
  axis: (from: number) => `纵轴从 ${from} 起，不从零起。`,
  leftOut: (shown: number, others: number) =>
    `图中只画了前 ${shown} 项，另有 ${others} 项见数据表。`,
  derived: (value: string) => `${value}（推算）`,
  revised: (value: string) => `${value} 修订`,
  revisions: (all: string[]) => `${all.join('、')}的数据修订过。`,
  /** Beside a target's line and where what is measured changed. */
  targetLabel: (due: string) => `${due}目标`,
  breakLabel: '口径变化',
  gapLabels: (names: string[]) => [`${names.join('、')}没有数`, '没有数'],
  /** Strokes at what is required of a place, and beside a place that misses it. */
  aimLabel: '目标',
  missedLabel: '未达标',
  missed: (names: string[]) => `未达标：${names.join('、')}。`,
  count: (n: number) => `${n} 个`,
  /** A place in an order; equal values share one. */
  rank: (place: number, tied: boolean) => `${tied ? '并列' : ''}第${place}`,
};

export type ChartSentences = typeof chartSentences;

/** What is around charts. */
export const chartWords = {
  heading: '图',
  unit: (unit: string) => `单位：${unit}`,
  none: '目前只有一个数据，不画图。',
  views: { values: '数据', parts: '构成', ranking: '区域比较' },
  each: '逐项小图',
  ranked: (direction: string) => `${direction}，数值相同的名次并列。`,
  keys: '用左右方向键逐点查看，按 Esc 退出。',
};

/** How a value came about. */
export const statusWords = {
  reported: '已公布',
  derived: '推算',
  provisional: '初步',
  revised: '已修订',
  missing: '暂缺',
};
