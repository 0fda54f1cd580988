/** A heading for a reader, and what is in the column where the heading does not say all. */
type FieldWords = readonly [title: string, description?: string];

/** The words for registers. */
export const registerWords = {
  title: '名录',
  lead: '一类事项一张表：可以按年份、分类和状态查，每一条都注明出处。',
  count: (n: number) => `共 ${n} 条`,
  entryOf: (entry: string) => `每一条是${entry}。`,
  updated: (day: string) => `最新一条 ${day}`,
  nextUpdate: '下次更新',
  licence: '许可',
  facets: { year: '按年份', category: '按分类', state: '按状态', area: '按区域' },
  year: (year: string) => `${year}年`,
  unstated: '未注明',
  all: '全部',
  narrow: '查看一部分',
  cut: (n: number) => `这里列出最近的 ${n} 条；更早的按年份、按分类看。`,
  list: '条目',
  none: '—',
  yes: '是',
  no: '否',
  unchanged: '和上一次相同',
  history: '历次记录',
  source: '出处',
  promises: '计划里的相关事项',
  fields: '内容',
  seeWords: '看出处',
  unaddressed: '没有找到发布机构的原网址',
  read: (title: string) => `《${title}》`,
  related: '相关',
  inRegister: (name: string) => `在“${name}”里`,
  tombstone: {
    title: '这一条已经撤下',
    text: (day: string) => `公示期到 ${day} 为止，期满以后本站不再公布它的内容。`,
    removed: (day: string) =>
      `这一条已经从名录里删去${day ? `，${day} 登记` : ''}。删了什么，数据变更记录里有。`,
  },
  shelf: (name: string) => `第 ${name} 组`,
  yearColumn: '年份',
  feedOf: (name: string) => `${name}更新`,
  subscribe: '订阅这个名录',
  feed: {
    added: '新增',
    revised: (from: string, to: string) => `由 ${from} 改为 ${to}`,
    corrected: '更正了出处',
    withdrawn: '从名录里删去',
  },
  versions: '登记过的版本',
  table: {
    join: '；',
    unit: (unit: string) => `单位：${unit}`,
    missing: (label: string) => `“${label}”在这里是空的`,
    fields: {
      entry: ['条目', '网址 /registers/名录/ 后面的部分'],
      row: ['第几次记录', '同一条目按日期从 1 起'],
      source_document: ['文件编号', '网址 /disclosures/ 后面的部分；出自别处的空着'],
      source_section: ['章节'],
      source_quote: ['引文'],
      source_title: ['来源'],
      source_url: ['来源网址', '没有找到发布机构的原网址的空着'],
      entry_url: ['本站网址'],
      commitment: ['相关的计划事项', '事项编号，用分号隔开'],
    } satisfies Record<string, FieldWords> as Record<
      | 'entry'
      | 'row'
      | 'source_document'
      | 'source_section'
      | 'source_quote'
      | 'source_title'
      | 'source_url'
      | 'entry_url'
      | 'commitment',
      FieldWords
    >,
  },
  downloads: '下载这个名录',
  tally: '条数',
  total: '合计',
  tools: {
    previous: '上一页',
    next: '下一页',
    page: (n: number, all: number) => `第 ${n} 页，共 ${all} 页`,
    label: '查找条目',
    words: '在这张表里找',
    found: '找到 {n} 条',
    order: '排列',
    newest: '从新到旧',
    up: (name: string) => `${name} ↑`,
    down: (name: string) => `${name} ↓`,
    tooMany: '条目太多，先选年份或分类再找；也可以用全站搜索。',
    any: '不限',
    apply: '筛选',
    clear: '清除条件',
    sort: (name: string) => `按${name}排序`,
    failed: '没有读到这张表，请刷新页面再试。',
  },
  here: '文中名录条目',
};
