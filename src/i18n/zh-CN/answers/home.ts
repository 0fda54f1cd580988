/** The home page. */
export const homeWords = {
  title: (bureau: string) => `${bureau}公开信息`,
  figures: '主要数据',
  latest: '最新公开',
  allDisclosures: (n: number) => `全部 ${n} 件公开信息`,
  wholePlan: '逐项查看',
  where: '从这里找',
  answers: '现在怎么样',
  disagrees: '对不上的数',
  disagreesWords: (n: number) => `文件写的数中，有 ${n} 个与重新计算的不同：`,
  allChecks: '看全部核对',
  canDo: '在这里可以',
  doThese: {
    lookUp: '查指标和数据',
    documents: '查公开文件',
    download: '下载全部数据',
    apply: '申请公开政府信息',
  },
  tasks: '办事',
};
