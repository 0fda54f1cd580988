/** The words for plans and what they promise. */
export const planWords = {
  title: '计划进展',
  lead: '计划里写下的每一件事，后来的公开文件怎么说。',
  of: (year: number) => `${year}年计划事项`,
  name: (year: number) => `${year}年计划`,
  summary: (titles: string[], count: number, statuses: [name: string, n: number][]) =>
    `${titles.map((title) => `《${title}》`).join('、')}共有 ${count} 项计划事项：` +
    `${statuses.map(([name, n]) => `${name} ${n} 项`).join('，')}。`,
  count: (n: number) => `共 ${n} 项`,
  promise: '计划',
  target: '目标',
  due: '期限',
  evidence: '后续公开',
  from: '出自',
  overall: '总体要求',
  show: '只看：',
  figures: '看数据',
  tallyNote: '一个方块是一件事；状态只依据后来的公开文件，不作推测。',
};
