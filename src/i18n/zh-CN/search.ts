/** The words of the search page. */
export const searchWords = {
  help: '输入文件里的一句话、一个名称、一个数或索引号。多个词用空格隔开，表示都要有。',
  /** On the search page in another language than the documents are in. */
  foreignHelp: '按名称找指标；文件要用文件的语言来搜。',
  noScript:
    '搜索需要开启脚本。您输入的词还在浏览器的地址栏里，在“q=”后面；返回上一页，词也还在框里。也可以从公开信息目录或下面的网站地图找起，再用浏览器的“在网页上查找”。',
  searching: '正在搜索……',
  failed: '搜索没有成功，请刷新页面再试，或从公开信息目录找起。',
  found: (
    q: string,
    {
      figures,
      texts,
      words,
      bets,
    }: { figures: number; texts: number; words: number; bets: number },
  ) =>
    figures + texts + words + bets === 0
      ? `没有找到“${q}”。可以减少几个字，或从下面的网站地图找起。`
      : figures + texts === 0
        ? `没有哪里原样写着“${q}”${bets > 0 ? `，可以先看 ${bets} 个页面` : ''}${words > 0 ? `，按词语找到 ${words} 条` : ''}。`
        : `“${q}”：${bets > 0 ? `先看 ${bets} 个页面，` : ''}${figures > 0 ? `${figures} 个指标，` : ''}${texts} 条文字${words > 0 ? `，另按词语找到 ${words} 条` : ''}。`,
  bets: '先看这些',
  unknown: (words: string[]) => `本站没有写到${words.map((word) => `“${word}”`).join('、')}。`,
  byWords: '按词语找到的',
  askWords: '不一定一字不差，按词语再找',
  searched:
    '找过了：本站全部文件的原文和摘编、解读、指标和数据、计划事项、名录、名词解释，以及各个栏目和页面。',
  request: '依申请公开',
  askForIt: (link: string) =>
    `本站没有的，可以向发布机构申请：${link}，那里写着怎么申请、多久答复。`,
  exactTitle: '名称相同',
  figures: '数据',
  noSuchFigure: '没有这个时间或区域的数据。',
  types: {
    indicator: '指标',
    disclosure: '公开信息',
    article: '解读',
    page: '栏目和页面',
    term: '名词解释',
    entry: '名录条目',
    commitment: '计划事项',
  },
  narrow: '筛选和排序',
  filters: { type: '类型', category: '分类', year: '年份', publisher: '发布机构' },
  sort: '排序',
  byRelevance: '相关',
  byDate: '日期',
  tryThese: '可以试试',
  onlyWord: (word: string, n: number) => `只搜“${word}”：${n} 条文字`,
  also: (words: string[]) => `同时搜了${words.map((word) => `“${word}”`).join('、')}。`,
  exactly: '只搜原词',
  pages: '结果分页',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, last: number) => `第 ${page} 页，共 ${last} 页`,
  morePlaces: (n: number) => `还有 ${n} 处`,
  moreFigures: (n: number) => `还有 ${n} 个数据`,
  planOf: (year: string) => `${year}年计划`,
};
