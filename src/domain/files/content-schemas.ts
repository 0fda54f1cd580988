import { z } from 'zod';
import { dateField, ids, optionalText, optionalTime, textField } from './content-field.ts';

/** The fields of `content/articles/<id>.mdx`, as staff write them. */
export const articleFields = z.strictObject({
  title: textField({ title: '标题', examples: ['甲市的空气这些年怎样变化'] }),
  summary: textField({ title: '概述', examples: ['一句话的概述'] }),
  published_on: dateField({ title: '发布日期', examples: ['2024-01-17'] }),
  published_time: optionalTime({
    title: '发布时刻（网页标签用，知道才写）',
    examples: ["'09:30'"],
  }),
  author: optionalText({ title: '作者', examples: ['编辑部'] }),
  interprets: ids({ title: '解读的公开信息', examples: ['[2020-work-plan]'] }),
  indicators: ids({ title: '用到的指标', examples: ['[pm25]'] }),
});

/** An article's record; the text is its file's body. */
export const articleSchema = articleFields.transform(
  ({ published_on: publishedOn, published_time: publishedTime, ...rest }) => ({
    ...rest,
    publishedOn,
    publishedTime,
  }),
);

export type Article = z.infer<typeof articleSchema>;

/** An article without its text: an entry of `content/generated/articles.json`. */
export interface ArticleRecord {
  id: string;
  data: Article;
}

/** The fields of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: textField({ title: '标题', examples: ['使用指南'] }),
  summary: textField({ title: '概述', examples: ['一句话的概述'] }),
});

export type Page = z.infer<typeof pageSchema>;
