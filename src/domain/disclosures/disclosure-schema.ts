import { z } from 'zod';
import {
  choiceField,
  dateField,
  ids,
  isPathName,
  optionalChoice,
  optionalAddress,
  optionalDate,
  optionalName,
  optionalText,
  optionalTime,
  optionalYear,
  PATH_NAME,
  shortText,
  textField,
} from '#domain/files/content-field.ts';
import type { Coverage, Disclosure, Extraction, Rendition } from './disclosure.ts';
import { isId } from '#domain/values/id.ts';
import { camelCase, RECORD_FIELDS, type CamelCase } from './record-fields.ts';

export const RENDITIONS: Record<Rendition, string> = { original: '原文', digest: '摘编' };
export const COVERAGES: Record<Coverage, string> = {
  full: '依据全文',
  opening: '依据开头部分',
  partial: '依据部分内容',
};

/** Kinds of files whose words a program took out, and may have taken wrongly. */
export const EXTRACTIONS: Record<Extraction, string> = { pdf: 'PDF 文件', ofd: 'OFD 文件' };

const attachment = z.strictObject({
  title: textField({ title: '附件名称', examples: ['监测点位表'] }),
  href: textField({ title: '附件位置', examples: ['table.xlsx'] }),
  size: z.coerce
    .number('要写成字节数')
    .int()
    .nonnegative()
    .optional()
    .meta({ title: '附件字节数', examples: ['20480'] }),
});

const correction = z.strictObject({
  date: dateField({ title: '更正日期', examples: ['2024-03-01'] }),
  by: textField({ title: '更正人', examples: ['办公室'] }),
  why: textField({ title: '更正原因', examples: ['原网页已经勘误'] }),
  from: textField({ title: '原来的文字', examples: ['优良率98.7%'] }),
  to: optionalText({ title: '更正后的文字', examples: ['优良率96.7%'] }),
});

/** The fields of `content/disclosures/<year>/<id>.md`, as staff write them. */
export const disclosureFields = z.strictObject({
  title: textField({ title: RECORD_FIELDS.title.title, examples: ['2024年工作总结'] }),
  index_number: optionalText({
    title: RECORD_FIELDS.index_number.title,
    examples: ['000000000/2024-00001'],
  }),
  document_number: optionalText({
    title: RECORD_FIELDS.document_number.title,
    examples: ['甲环发〔2024〕3号'],
  }),
  category: z
    .preprocess(
      (value) => (value === null || value === '' ? undefined : value),
      z
        .union([z.string(), z.array(z.string())], '要写成 一级/二级/三级')
        .transform((path) =>
          (typeof path === 'string' ? path.split('/') : path).map((part) => part.trim()),
        )
        .refine((path) => path.every(Boolean), '两条斜线之间不能空着')
        .refine((path) => path.every(isPathName), PATH_NAME),
    )
    .meta({
      title: RECORD_FIELDS.category.title,
      examples: ['法定主动公开内容/规划计划/工作计划与总结'],
      type: 'string',
    }),
  publisher: optionalName({ title: RECORD_FIELDS.publisher.title, examples: ['市生态环境局'] }),
  source: optionalText({ title: RECORD_FIELDS.source.title, examples: ['市生态环境局'] }),
  generated_on: optionalDate({ title: RECORD_FIELDS.generated_on.title, examples: ['2024-01-17'] }),
  published_on: dateField({ title: RECORD_FIELDS.published_on.title, examples: ['2024-01-17'] }),
  published_time: optionalTime({
    title: '发布时刻（网页标签用，知道才写）',
    examples: ["'09:30'"],
  }),
  access_mode: optionalText({ title: RECORD_FIELDS.access_mode.title, examples: ['主动公开'] }),
  validity: optionalText({ title: RECORD_FIELDS.validity.title, examples: ['有效'] }),
  source_url: optionalAddress({ title: '原文网址', examples: ['https://www.example.gov.cn/'] }),
  rendition: choiceField(RENDITIONS, {
    title: RECORD_FIELDS.rendition.title,
    examples: ['digest'],
  }),
  coverage: choiceField(COVERAGES, { title: '依据范围', examples: ['full'] }),
  extracted_from: optionalChoice(EXTRACTIONS, { title: '文字提取自', examples: ['pdf'] }),
  plan_year: optionalYear({ title: '计划年度', examples: ['2024'] }),
  summary: shortText(150, { title: '内容概述', examples: ['一百五十字以内的概述'] }),
  attachments: z
    .preprocess((value) => value ?? [], z.array(attachment, '每个附件写 title 和 href'))
    .meta({ title: '附件', examples: ['\n  - title: 监测点位表\n    href: table.xlsx'] }),
  corrections: z
    .preprocess(
      (value) => (value === null || value === '' ? undefined : value),
      z.array(correction, '每条更正写 date、by、why、from 和 to').optional(),
    )
    .meta({
      title: '更正',
      examples: [
        '\n  - date: 2024-03-01\n    by: 办公室\n    why: 原网页已经勘误\n    from: 优良率98.7%\n    to: 优良率96.7%',
      ],
    }),
  aliases: z
    .preprocess(
      (value) => (value === null || value === '' ? undefined : value),
      z
        .array(
          z.string('要写成 [编号, 编号]').refine(isId, '编号只能用小写字母、数字和连字符'),
          '要写成 [编号, 编号]',
        )
        .optional(),
    )
    .meta({ title: '曾用编号（旧网址会转到这里）', examples: ['[2024-plan]'] }),
  related: ids({ title: '相关公开信息', examples: ['[2021-work-plan]'] }),
});

/** The same as the domain's record, but for the id, which is the file's name. */
export const disclosureSchema = disclosureFields.transform(
  (fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [camelCase(name), value]),
    ) as Camelled<typeof fields> satisfies Omit<Disclosure, 'id'>,
);

type Camelled<Fields> = { [Name in keyof Fields & string as CamelCase<Name>]: Fields[Name] };
