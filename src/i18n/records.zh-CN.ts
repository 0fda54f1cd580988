/** The fields of a disclosure's record. */
export const recordWords = {
  indexNumber: '索引号',
  category: '组配分类',
  publisher: '发布机构',
  generatedOn: '生成日期',
  publishedOn: '发布日期',
  source: '来源',
  accessMode: '公开方式',
  validity: '有效性',
  sourceUrl: '原文地址',
  rendition: '文本形式',
  unknown: '公开页面未载明',
};

/** In which form a text is here. */
export const renditionWords = { digest: '摘编', original: '原文' };

export const renditionNotes = {
  digest: '本页是编者用自己的话写的摘编，保留原文中的数据、名称和日期，不是原文。',
  opening: '摘编依据的是原文的开头部分。',
  partial: '本站目前只掌握这份文件的部分内容。',
  full: '摘编依据的是原文全文。',
  readOriginal: '阅读原文',
};
