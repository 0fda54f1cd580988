/** What a field of the record is called, and where it shows. */
export interface RecordField {
  title: string;
  titleEn: string;
  /** Whether the table of the record has a row for it: always, or for documents that state it. */
  row?: 'always' | 'stated';
  /** Left out in the elders' version, because it is not about the subject. */
  minor?: true;
  /** What portals call it on their pages. */
  labels?: string[];
}

/** The fields that a page names, as they are in the frontmatter, in the order of the table of the record. */
export const RECORD_FIELDS = {
  title: { title: '标题', titleEn: 'Title', labels: ['标题', '信息名称', '名称'] },
  index_number: {
    title: '索引号',
    titleEn: 'Index number',
    row: 'always',
    labels: ['索引号', '信息索引号'],
  },
  // Reports and statistics have none.
  document_number: {
    title: '发文字号',
    titleEn: 'Document number',
    row: 'stated',
    labels: ['文号', '发文字号', '文件编号'],
  },
  category: {
    title: '组配分类',
    titleEn: 'Category',
    row: 'always',
    minor: true,
    labels: ['组配分类'],
  },
  publisher: {
    title: '发布机构',
    titleEn: 'Publisher',
    row: 'always',
    labels: ['发布机构', '发布单位', '发文机关', '公开主体'],
  },
  generated_on: {
    title: '生成日期',
    titleEn: 'Written on',
    row: 'always',
    minor: true,
    labels: ['生成日期', '成文日期', '制发日期', '发文日期', '印发日期'],
  },
  published_on: {
    title: '发布日期',
    titleEn: 'Published on',
    row: 'always',
    labels: ['发布日期', '发布时间', '公开日期'],
  },
  source: {
    title: '来源',
    titleEn: 'Source',
    row: 'always',
    minor: true,
    labels: ['来源', '信息来源', '稿件来源', '文章来源'],
  },
  access_mode: {
    title: '公开方式',
    titleEn: 'Access',
    row: 'always',
    minor: true,
    labels: ['公开方式'],
  },
  validity: {
    title: '有效性',
    titleEn: 'Validity',
    row: 'always',
    labels: ['有效性', '是否有效', '时效性'],
  },
  source_url: { title: '原文地址', titleEn: 'Original' },
  rendition: { title: '文本形式', titleEn: 'Form of the text' },
} satisfies Record<string, RecordField>;

/** The rows of the table of the record. */
export const RECORD_ROWS = Object.entries<RecordField>(RECORD_FIELDS)
  .filter(([, { row }]) => row)
  .map(([name, { row, minor }]) => ({
    key: camelCase(name) as RecordKey,
    stated: row === 'stated',
    minor,
  }));

/** `published_on` → `publishedOn`: fields are written by staff in the one form, and read by programs in the other. */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;
export type RecordKey = CamelCase<keyof typeof RECORD_FIELDS>;

export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the fields are called, in one language. */
export function recordTitles(language: 'title' | 'titleEn'): Record<RecordKey, string> {
  return Object.fromEntries(
    Object.entries<RecordField>(RECORD_FIELDS).map(([name, field]) => [
      camelCase(name),
      field[language],
    ]),
  ) as Record<RecordKey, string>;
}
