/** A heading for a reader, and what is in the column where the heading does not say all. */
type FieldWords = readonly [title: string, description?: string];

const DOCUMENT: FieldWords = ['文件编号', '网址 /disclosures/ 后面的部分'];
const RENDITION: FieldWords = ['文本形式', 'original 原文，digest 编者的摘编'];
const PERIOD: FieldWords = [
  '时间',
  '2019、2019-H1、2019-Q1、2019-11、2019-11-05 或 2024-01/2024-11',
];
const LOCATOR: FieldWords = ['定位词', '发布机构网页上只有一处的几个字，或者一句话的首…末几字'];
const TOOK_PLACE = '年-月-日';

/** The same in another language: every table and column again. */
type Same<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? FieldWords
    : { readonly [K in keyof T]: Same<T[K]> };

const words = {
  excelCsv: 'CSV（Excel 用）',
  heading: '成表的数据',
  table: '表',
  about: '内容',
  observations: {
    title: '全部数据',
    description: '所有指标的数据，一行一个，列与每个指标的 CSV 相同。',
  },
  indicators: {
    title: '指标',
    description: '每个指标的编号、名称、单位、含义和口径。',
    fields: {
      id: ['指标编号', '网址 /indicators/ 后面的部分'],
      name: ['名称'],
      name_en: ['英文名'],
      theme: ['主题编号'],
      theme_name: ['主题'],
      unit: ['单位', '空表示没有单位，例如类别'],
      decimals: ['小数位数'],
      direction: ['好坏方向', 'lower 越低越好，higher 越高越好，neutral 不作评价'],
      dimensions: ['分类方式', '几种用分号隔开'],
      scale: ['类别', '由好到差，用分号隔开'],
      definition: ['含义'],
      method: ['口径'],
      next_release: ['下一期公布日', TOOK_PLACE],
      values: ['数据个数'],
      first_day: ['最早的一天', '数据所属时间的第一天'],
      last_day: ['最晚的一天', '数据所属时间的最后一天'],
      version: ['数据版本', 'CSV 的 SHA-256 的前 12 位'],
    },
  },
  areas: {
    title: '区域',
    description: '数据所属的区域和它们的隶属关系。',
    fields: {
      id: ['区域编号'],
      name: ['名称'],
      name_en: ['英文名'],
      parent: ['上级区域编号'],
      note: ['说明'],
    },
  },
  disclosures: {
    title: '公开信息目录',
    description: '每份公开信息的著录项，不含正文。',
    fields: {
      id: DOCUMENT,
      title: ['标题'],
      index_number: ['索引号'],
      document_number: ['发文字号'],
      category: ['组配分类', '由大到小，用斜线隔开'],
      publisher: ['发布机构'],
      source: ['信息来源'],
      generated_on: ['生成日期', TOOK_PLACE],
      published_on: ['发布日期', TOOK_PLACE],
      access_mode: ['公开方式'],
      validity: ['有效性'],
      rendition: RENDITION,
      coverage: ['依据范围', 'full 全文，opening 开头部分，partial 部分内容'],
      plan_year: ['计划年度', '作出计划的文件所计划的年度'],
      summary: ['内容概述'],
      source_url: ['原文网址'],
      url: ['本站网址'],
    },
  },
  commitments: {
    title: '计划事项',
    description: '计划里写下的每一件事，和后来的公开文件怎么说。',
    fields: {
      id: ['事项编号'],
      year: ['计划年度'],
      text: ['事项'],
      target: ['目标值'],
      target_text: ['目标值（文字）', '按文件写的位数：97.0'],
      unit: ['单位'],
      due: ['期限', PERIOD[1]],
      indicator: ['指标编号'],
      status: [
        '状态',
        'met 已公开完成，progress 已公开进展，unmet 公开未完成，none 未见公开，unchecked 本站未能核对',
      ],
      status_text: ['状态（文字）'],
      document: ['计划文件编号'],
      document_title: ['计划文件'],
      section: ['章节'],
      quote: ['计划里的句子'],
      rendition: RENDITION,
      locator: LOCATOR,
      published_on: ['计划发布日期', TOOK_PLACE],
      evidence_document: ['回应文件编号'],
      evidence_title: ['回应文件'],
      evidence_section: ['回应章节'],
      evidence_quote: ['回应的句子'],
      evidence_rendition: ['回应的文本形式', RENDITION[1]],
      evidence_locator: ['回应的定位词', LOCATOR[1]],
      evidence_published_on: ['回应发布日期', TOOK_PLACE],
      note: ['说明'],
      register_entries: ['相关的名录条目', '名录编号/条目，用分号隔开'],
    },
  },
  'integrity-checks': {
    title: '数据核对',
    description: '能重新计算的数据，一次核对一行。',
    fields: {
      indicator: ['指标编号'],
      observation: ['数据编号', '在指标内唯一，也是网页上的锚点'],
      number: ['第几次核对'],
      check: [
        '核对方式',
        'change 文件所称的变化，recount 按文件自己的数核算，derivation 推算，superseded 前后不同',
      ],
      result: ['结果', 'agrees 一致，disagrees 不同，cannot-check 无法核对；空表示没有可比的结果'],
      area_code: ['区域编号'],
      period: PERIOD,
      value: ['数值'],
      value_text: ['数值（文字）'],
      unit: ['单位'],
      stated: ['文件所称', '变化的幅度'],
      stated_unit: ['文件所称的单位'],
      base_period: ['对比时间'],
      base: ['对比数值'],
      recomputed: ['重新计算'],
      low: ['允许的下限', '四舍五入允许的范围'],
      high: ['允许的上限', '四舍五入允许的范围'],
      arithmetic: ['算式'],
      reading: ['怎样读表'],
      document: DOCUMENT,
    },
  },
  changes: {
    title: '数据变更记录',
    description: '每次登记数据版本时，哪些数据新增、修订、撤回。',
    fields: {
      recorded_on: ['登记日期', TOOK_PLACE],
      indicator: ['指标编号', '名录的写作 register-编号'],
      version: ['数据版本'],
      time: ['第几次登记', '改回原来的数据，再次登记时是 2'],
      number: ['第几处'],
      change: [
        '变更',
        'added 新增，revised 修订，withdrawn 撤回，corrected 只改了出处或说明，format 只改了格式',
      ],
      observation: ['哪个数据', '区域、时间和分类'],
      from: ['原来'],
      to: ['改为'],
      url: ['这个版本的网址'],
    },
  },
  glossary: {
    title: '名词解释',
    description: '本站页面上的专门名词，用平常的话解释，一个一行。',
    fields: {
      id: ['名词编号', '网址 /glossary/# 后面的部分'],
      term: ['名词'],
      also: ['别的叫法', '几种用分号隔开'],
      explanation: ['解释', '本站编者写的，不是文件原文'],
      source: ['依据'],
      indicators: ['指标编号', '几个用分号隔开'],
      url: ['本站网址'],
    },
  },
} as const;

/** The tables that are published beside those of indicators, and their columns. */
export const publishedTableWords: Same<typeof words> = words;
