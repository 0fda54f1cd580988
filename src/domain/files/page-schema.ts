import { z } from 'zod';
import { text } from './content-field.ts';

/** The fields of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text({ title: '标题', examples: ['使用指南'] }),
  summary: text({ title: '概述', examples: ['一句话的概述'] }),
});

export type Page = z.infer<typeof pageSchema>;
