import type { ReferenceWords } from '#domain/views/reference.ts';

/** What citations of data and documents say. */
export const referenceWords: ReferenceWords = {
  version: (version) => `版本 ${version}`,
  digest: '（摘编）',
  from: (authors) => `据${authors.join('、')}公开的文件整理`,
  accessed: '引用日期',
  sentence: ({ title, section, digest, author, from, site, date, version, url }, accessed) =>
    [
      `${from ? `数据来自${from.join('、')}，${author}整理` : author}：《${title}》${section ? `“${section}”` : ''}${digest ? '（摘编）' : ''}`,
      version && `版本 ${version}`,
      site === author ? '' : site,
      date,
      url && (accessed ? `${url}（${accessed} 访问）` : url),
    ]
      .filter(Boolean)
      .join('，'),
  langid: 'chinese',
  language: 'zh-CN',
};
