/** Words of the disclosure column, and of what it cannot show. */
export const columnWords = {
  label: '信息公开栏目',
  names: {
    guide: '信息公开指南',
    rules: '信息公开制度',
    disclosures: '法定主动公开内容',
    reports: '信息公开年报',
    request: '依申请公开',
  },
  narrow: '按分类、年份和发布机构查找',
  leads: {
    rules: '关于信息公开工作的规定。',
    reports: '每年一份的政府信息公开工作年度报告。',
  },
  absent: {
    rules: '本站收录的文件里没有信息公开制度，所以这个栏目目前没有内容。',
    reports:
      '本站收录的文件里没有政府信息公开工作年度报告，所以这个栏目目前没有内容。工作回顾和工作安排不是年度报告，不放在这里。',
  },
  reportsRule:
    '按《政府信息公开条例》第四十九条，县级以上人民政府部门每年1月31日前公布上一年度的报告。',
  seeOfficial: '到官方网站查找',
  /** One line a disclosure, for those who read by ear. */
  list: '公开信息',
};

/** Words of the catalogue. */
export const catalogueWords = {
  title: '公开信息目录',
  lead: '按发布日期从新到旧排列。',
  count: (n: number) => `共 ${n} 件`,
  byCategory: '按分类',
  byYear: '按年份',
  byPublisher: '按发布机构',
  all: '全部',
  noIndexNumber: '无索引号',
  previous: '上一页',
  next: '下一页',
  page: (n: number, all: number) => `第 ${n} 页，共 ${all} 页`,
  year: (y: string) => `${y}年`,
};
