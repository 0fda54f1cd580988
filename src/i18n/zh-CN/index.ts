import { LANGUAGES, type Language } from '#domain/values/language.ts';
import { chartSentences, chartWords, statusWords } from './charts.ts';
import { chooseWords, compareWords, tableWords } from './choose.ts';
import { changeWords, copyWords, dataWords, downloadWords } from './downloads.ts';
import { glossaryWords } from './glossary.ts';
import { footerWords, licenceWords } from './footer.ts';
import { catalogueWords, columnWords } from './disclosure-columns.ts';
import { integrityWords } from './integrity.ts';
import { indicatorPageWords } from '#i18n/zh-CN/answers/indicators.ts';
import { homeWords } from '#i18n/zh-CN/answers/home.ts';
import { figureWords } from './figures.ts';
import { messageWords } from '#i18n/zh-CN/answers/messages.ts';
import { dataFileWords } from './data-files/index.ts';
import { planWords } from './plans.ts';
import { registerWords } from './registers.ts';
import {
  correctionWords,
  movedWords,
  recordWords,
  renditionNotes,
  renditionWords,
} from './records.ts';
import { referenceWords } from './references.ts';
import { pageToolWords } from './page-tools.ts';
import { wordsOfPlaces } from './places/index.ts';
import { seriesWords } from './series.ts';
import { requestWords } from './request.ts';
import { visitWords } from './visits.ts';
import { searchWords } from './search.ts';
import { COMMITMENT_STANDINGS } from '#domain/indicators/commitment.ts';

/** The interface's words. Content is not here: it comes from `content/` and `seeds/`. */
export const zhCN = {
  /** Marks and joins of running text. */
  colon: '：',
  comma: '，',
  list: (parts: string[]) => parts.join('、'),
  brackets: (text: string) => `（${text}）`,
  series: seriesWords,
  ...wordsOfPlaces,
  skip: '跳到正文',
  demonstration: (bureau: string) => `这是演示站点，不是${bureau}的官方网站。`,
  demonstrationLabel: '站点说明',
  searchBox: { label: '搜索本站', placeholder: '搜文件、数据或一句话' },
  officialSite: '前往官方公开网站',
  nav: {
    label: '主导航',
    home: '首页',
    disclosures: '公开信息',
    indicators: '指标数据',
    plans: '计划进展',
    registers: '名录',
    articles: '解读',
    guide: '指南',
    about: '关于本站',
    accessibility: '无障碍',
    siteMap: '网站地图',
    data: '数据下载',
    feed: '订阅更新',
    search: '搜索',
  },
  crumbs: '当前位置',
  tableName: '表格',
  footer: footerWords,
  licence: licenceWords,
  record: recordWords,
  rendition: renditionWords,
  renditionNote: renditionNotes,
  corrections: correctionWords,
  moved: movedWords,
  sections: '本文章节',
  opening: '导语',
  pageTools: pageToolWords,
  figuresHere: '文中数据',
  status: statusWords,
  commitmentsHere: '文中计划事项',
  evidenceHere: '对较早计划的回应',
  showAll: (n: number) => `共 ${n} 项`,
  showOthers: (n: number) => `其余 ${n} 项`,
  seeSentence: '看出处',
  related: '相关文件',
  neighbours: '同类文件',
  earlier: '前一份',
  later: '后一份',
  attachments: '附件',
  catalogue: catalogueWords,
  indicators: indicatorPageWords,
  commitment: COMMITMENT_STANDINGS,
  published: (day: string, periods: string[]) => `${day} 公布，${periods.join('、')}`,
  chart: chartWords,
  definition: {
    heading: '定义',
    name: '指标',
    meaning: '含义',
    method: '口径',
    unit: '单位',
    aliases: '又称',
    nameIn: (language: Language) =>
      language === 'en' ? '英文名' : `名称（${LANGUAGES[language].name}）`,
    direction: '好坏方向',
    directions: { lower: '越低越好', higher: '越高越好', neutral: '不作评价' },
    note: '说明',
  },
  limits: {
    title: '标准限值',
    standard: '标准',
    grade: '级别',
    value: '限值',
    inForce: '适用日期',
    since: (day: string) => `${day} 起`,
    check: '对照',
    notJudged: '没有这个时期的数据',
    within: (n: number) => `${n} 个数据都不超过限值`,
    above: (n: number, over: string) => `${n} 个数据中，超过限值的有：${over}`,
    rule: '数据按所属时间有效的标准对照：2019年的数据，对照2019年有效的标准。',
  },
  sources: '数据来源',
  takeAway: '下载',
  downloads: downloadWords,
  copying: copyWords,
  references: referenceWords,
  disclosureColumns: columnWords,
  request: requestWords,
  visits: visitWords,
  changes: changeWords,
  plans: planWords,
  registers: registerWords,
  search: searchWords,
  choose: chooseWords,
  compare: compareWords,
  glossary: glossaryWords,
  tableTools: tableWords,
  integrity: integrityWords,
  figures: figureWords,
  messages: messageWords,
  ...dataFileWords,
  chartSentences,
  articles: {
    title: '解读',
    lead: '用图和数把公开文件讲清楚。',
    empty: '本站还没有解读文章。',
    interprets: '解读的文件',
  },
  siteMapPage: { title: '网站地图', lead: '本站的全部栏目和页面。', others: '其他' },
  home: homeWords,
  notFound: {
    title: '没有这个页面',
    lead: '地址可能写错了，或者页面已经移走。可以搜索，或从下面的栏目找起。',
  },
  data: dataWords,
  /** Kinds of columns, as 国办发〔2017〕47号 names them in the page tag ColumnType. */
};

export type Words = typeof zhCN;
