/** How much a finding weighs with inspectors: one veto fails the whole site. */
export type InspectionSeverity = 'veto' | 'deduction' | 'notice';

export const SEVERITIES: Record<InspectionSeverity, string> = {
  veto: '单项否决',
  deduction: '扣分',
  notice: '提示',
};

/** What inspectors look for. */
export interface InspectionRule {
  severity: InspectionSeverity;
  /** What it is called. */
  name: string;
  /** The rule in own words. */
  rule: string;
  /** Where it is from. */
  basis: string;
  /** Whether the rule or its threshold is known from a third party's restatement only, not from the document itself. */
  restated?: true;
}

const INDICATORS = '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）';
const GUIDE = '《政府网站发展指引》（国办发〔2017〕47号）';
const REGULATIONS = '《政府信息公开条例》（国务院令第711号）';

/** Every rule by which a built site is inspected. */
export const INSPECTION_RULES = {
  'home-stale': {
    severity: 'veto',
    name: '首页不更新',
    basis: INDICATORS,
    restated: true,
    rule: '首页在两周内没有信息更新。',
  },
  'columns-stale': {
    severity: 'veto',
    name: '栏目不更新',
    basis: INDICATORS,
    restated: true,
    rule: '两周内没有更新的动态、要闻类栏目，和六个月内没有更新的通知公告、政策文件类栏目，累计五个以上。',
  },
  'columns-blank': {
    severity: 'veto',
    name: '空白栏目过多',
    basis: INDICATORS,
    restated: true,
    rule: '空白栏目五个以上。',
  },
  'column-stale': {
    severity: 'deduction',
    name: '栏目不更新',
    basis: INDICATORS,
    restated: true,
    rule: '动态、要闻类栏目两周，通知公告、政策文件类栏目六个月，没有更新。',
  },
  'column-old': {
    severity: 'notice',
    name: '栏目一年没有更新',
    basis: '本程序的提醒标准',
    rule: '检查指标没有给出期限的栏目，一年没有更新；应不应该更新由人判断。',
  },
  'column-blank': {
    severity: 'deduction',
    name: '空白栏目',
    basis: INDICATORS,
    restated: true,
    rule: '栏目里没有任何内容。',
  },
  'report-missing': {
    severity: 'deduction',
    name: '缺少上一年度的年报',
    basis: `${REGULATIONS}第四十九条`,
    rule: '县级以上人民政府部门每年1月31日前公布上一年度的政府信息公开工作年度报告。',
  },
  'link-dead': {
    severity: 'deduction',
    name: '链接打不开',
    basis: INDICATORS,
    restated: true,
    rule: '网站里的链接、图片和附件都能打开。',
  },
  'item-undated': {
    severity: 'deduction',
    name: '没有发布日期',
    basis: INDICATORS,
    restated: true,
    rule: '未注明信息发布时间的视为不更新。',
  },
  'date-ahead': {
    severity: 'deduction',
    name: '发布日期在将来',
    basis: INDICATORS,
    restated: true,
    rule: '发布日期如实填写。伪造发稿日期是单项否决。',
  },
  'date-order': {
    severity: 'notice',
    name: '日期先后颠倒',
    basis: INDICATORS,
    restated: true,
    rule: '伪造发稿日期是单项否决。程序分不出原样抄录和伪造，请核对原网页；原网页就是这样写的，照录不改。',
  },
  'tag-missing': {
    severity: 'deduction',
    name: '缺少网页标签',
    basis: `${GUIDE}附件《网页标签规范》`,
    restated: true,
    rule: '每页有网站标签，栏目页有栏目标签，内容页有标题、发布时间和来源标签。',
  },
  'tag-partial': {
    severity: 'notice',
    name: '发布时间没有时分',
    basis: `${GUIDE}附件《网页标签规范》`,
    restated: true,
    rule: 'PubDate 写到时、分。不知道时刻就只写日期，不编造。',
  },
  'footer-missing': {
    severity: 'deduction',
    name: '页面底部缺少标识',
    basis: GUIDE,
    restated: true,
    rule: '页面底部列明主办单位、联系方式、网站标识码、ICP备案号、公安备案号、党政机关标识、“我为政府网站找错”和网站地图。',
  },
  demonstration: {
    severity: 'notice',
    name: '演示站点没有标识',
    basis: GUIDE,
    restated: true,
    rule: '网站标识码、备案号等由主管部门核发，演示站点没有，也不编造；正式网站缺少它们就不能生成。',
  },
  'title-not-found': {
    severity: 'deduction',
    name: '按标题搜不到',
    basis: INDICATORS,
    restated: true,
    rule: '用已知的标题在本站搜索，结果里要有它。',
  },
  'interpretation-one-way': {
    severity: 'deduction',
    name: '解读和文件没有互相关联',
    basis: GUIDE,
    restated: true,
    rule: '解读材料和被解读的文件互相有链接。',
  },
  'no-alternative': {
    severity: 'deduction',
    name: '没有替代文字',
    basis: 'GB/T 37668—2019、WCAG 2.2',
    restated: true,
    rule: '图片有替代文字，链接和按钮有名称，页面有文字内容。',
  },
  'personal-data': {
    severity: 'deduction',
    name: '公布了个人信息',
    basis: `${REGULATIONS}第十五条`,
    rule: '公开会对个人隐私造成损害的信息不得公开。',
  },
  'content-problem': {
    severity: 'deduction',
    name: '内容检查发现错误',
    basis: '本站的内容检查（npm run check）',
    rule: '表格和文件没有错误。',
  },
} satisfies Record<string, InspectionRule>;

export type InspectionRuleId = keyof typeof INSPECTION_RULES;

/** What only people, or a server that is running, can tell. */
export const NOT_INSPECTED = [
  '网站能不能访问、快不快',
  '指向其他网站的链接能不能打开（检查时不访问任何网站）',
  '错别字和严重表述错误',
  '是否泄露国家秘密、工作秘密',
  '留言、咨询等互动是否及时答复',
  '办事服务',
];
