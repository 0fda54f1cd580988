import { recordTitles } from '#domain/disclosures/record-fields.ts';

/** The fields of a disclosure's record. */
export const recordWords = { ...recordTitles('title'), unknown: '公开页面未载明' };

/** In which form a text is here. */
export const renditionWords = { digest: '摘编', original: '原文' };

export const renditionNotes = {
  digest: '本页是编者用自己的话写的摘编，保留原文中的数据、名称和日期，不是原文。',
  opening: '摘编依据的是原文的开头部分。',
  partial: '本站目前只掌握这份文件的部分内容。',
  full: '摘编依据的是原文全文。',
  readOriginal: '阅读原文',
  onOriginalPage: '在原网页查看',
  originalHere: '阅读本站收录的原文',
  excerpt: '节录',
  openingOnly: '这里是原文的开头部分，不是全文。',
  partOnly: '这里是原文的一部分，不是全文。',
  extracted: '提取的文字',
  pdf: '下面的文字由程序从 PDF 文件中提取，供阅读和搜索，可能有错漏，表格也已散开。数据以所附的 PDF 文件为准。',
  ofd: '下面的文字由程序从 OFD 文件中提取，供阅读和搜索，可能有错漏，表格也已散开。数据以所附的 OFD 文件为准。文件上的签章没有验证。',
};

/** Changes of a published text that were made on purpose. */
export const correctionWords = {
  title: '更正',
  titleOf: (title: string) => `更正：${title}`,
  changed: (from: string, to: string | undefined) =>
    to === undefined ? `删去“${from}”` : `“${from}”更正为“${to}”`,
  why: (why: string) => `原因：${why}`,
  by: (by: string) => `更正人：${by}`,
  mark: (date: string) => `${date} 更正`,
};

/** The page of an address that leads elsewhere now, or nowhere. */
export const movedWords = {
  lead: '这份文件的网址改了，现在是',
  withdrawn: (date: string) => `这份文件已于${date}撤回，这里不再公开它的内容。`,
  why: (why: string) => `原因：${why}`,
};
