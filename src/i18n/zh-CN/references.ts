import type { ReferenceWords } from '#domain/views/reference.ts';

/** What citations of data and documents say. */
export const referenceWords: ReferenceWords = {
  version: (version) => `版本 ${version}`,
  digest: '（摘编）',
  accessed: '引用日期',
  sentence: ({ title, digest, author, site, date, version, url }, accessed) =>
    `${author}：《${title}》${digest ? '（摘编）' : ''}${version ? `，版本 ${version}` : ''}，${site}，${date}，${url}（${accessed} 访问）`,
  langid: 'chinese',
};
