/** The words for choosing among the values of an indicator. */
export const chooseWords = {
  only: '只看：',
  all: '全部',
  someOf: (n: number) => `从 ${n} 个指标中选几个`,
  title: '选择区域和时间',
  areas: '区域',
  from: '起',
  to: '止',
  reset: '全部显示',
  shown: (n: number, all: number) => (n === all ? `全部 ${n} 个数据` : `已选 ${n} / ${all} 个数据`),
  later: (values: number, kinds: number) => `从 ${values} 个数据、${kinds} 种分类中选择`,
  mainOnly: (shown: number, all: number) =>
    `这里列出主要的 ${shown} 个数据，全部 ${all} 个见下载。`,
  none: '没有符合选择的数据。',
  download: '下载选中的数据（CSV）',
  narrowed: (name: string) => `只看${name}`,
  whole: '看全部区域和分类',
};

/** The words for putting indicators side by side. */
export const compareWords = {
  title: '指标对比',
  lead: '逐年有数据的指标放在一起看，时间对齐，各用各的单位。',
  none: '目前没有三期以上数据的指标。',
};

/** The words of a table's own tools. */
export const tableWords = {
  sort: (column: string) => `按“${column}”排序`,
  download: '下载这张表',
};
