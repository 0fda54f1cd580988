/** The words of the page that lists what was proved and recomputed. */
export const integrityWords = {
  title: '数据核对',
  lead: '每个公布的数据都与本站收录的文字（原文或者摘编）逐一对上，能重新计算的都重新计算。这里列出全部算法和结果。',
  note: '这里只说算得出什么，不评判谁对谁错。结果不同，可能是表中有省略、统计范围不同，或者文字与表各有口径；怎样读表，都写在算式前面。',
  proved: (n: number) =>
    `${n} 个公布的数据，在所引的句子里逐一找到（文件是摘编的，就是摘编的句子）`,
  promises: (n: number) => `${n} 项计划事项，与所引的句子逐一对上`,
  grounds: {
    inOriginal: (n: number) => `${n} 个在原文里找到`,
    inDigest: (n: number) => `${n} 个在编者的摘编里找到`,
    located: (n: number) => `${n} 个写了定位词，可以在原网页上查看`,
    inferred: (n: number) => `${n} 个有推定的部分（时间、区域或单位按规则得出）`,
  },
  changes: '文件所称的变化',
  changesLead: '文件写了“同比”的，按本站收录的上一年数据重新计算，允许四舍五入的误差。',
  recounts: '按文件自己的数核算',
  recountsLead: '文件的文字和附表写的是同一件事的，用附表重新数一遍、算一遍。',
  derived: '推算的数据',
  derivedLead: '文件没有直接写、由本站计算的数据，算式如下。',
  superseded: '前后不同的数据',
  supersededLead: '后来的文件写了另一个数的，以后来的为准，先前的仍保留。',
  differHere: (n: number) =>
    `文中有 ${n} 个数据，按文件自己的附表重新计算，结果不同。这里只列算式，不评判谁对谁错。`,
  counts: '逐个指标',
  figure: '数据',
  stated: '文件写的',
  recomputed: '重新计算',
  arithmetic: '算式',
  publishedCount: '公布',
  derivedCount: '推算',
  missingCount: '暂缺',
  of: { agrees: '一致', disagrees: '不同', 'cannot-check': '无法核对' },
  tally: (parts: [string, number][]) =>
    parts
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${name} ${n} 处`)
      .join('，'),
};
