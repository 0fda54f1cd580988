import { z } from 'zod';
import { isDate } from '#domain/values/date.ts';

/** What a field is called and how it is written: shown to staff, and to editors that read the JSON schema. */
export interface FieldMeta {
  /** Its Chinese name. */
  title: string;
  /** The first is shown as a line to copy. */
  examples: [string, ...unknown[]];
  /** Of a choice: what each word means, in their order. */
  enumDescriptions?: string[];
}

/** Whether a file must have a field. */
export const isRequired = (field: z.ZodType): boolean => !field.safeParse(undefined).success;

/**
 * Astro's own YAML reader turns unquoted dates and numbers into such; the pipeline's keeps the text. Both mean the
 * text. An empty field is an absent one.
 */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value === null || value === '' ? undefined : value;
}

const asList = (value: unknown): unknown =>
  value === null || value === '' || value === undefined ? [] : value;

const words = z.string('要写成一段文字');
const day = words.refine(isDate, '要写成 年-月-日，而且是日历上有的一天');

/** A field that must be there, of one line of text. */
export const textField = (meta: FieldMeta) => z.preprocess(asText, words).meta({ ...meta });
export const optionalText = (meta: FieldMeta) =>
  z.preprocess(asText, words.optional()).meta({ ...meta });

/**
 * Whether a name can be part of an address, which is also a path of the site's files: nothing leads out of a folder
 * or means something to a server, a browser or a file system.
 */
export const isPathName = (name: string): boolean =>
  !/[/\\:*?"<>|%#]/.test(name) && !/^[.\s]|[.\s]$/.test(name);
export const PATH_NAME = '它是网址的一部分，不能有 / \\ : * ? " < > | % #，也不能以点开头或结尾';

/** A field whose text becomes part of an address. */
export const optionalName = (meta: FieldMeta) =>
  z.preprocess(asText, words.refine(isPathName, PATH_NAME).optional()).meta({ ...meta });

/** At most so many characters, as a reader counts them. */
export const shortText = (most: number, meta: FieldMeta) =>
  z
    .preprocess(
      asText,
      words.refine((value) => [...value].length <= most, `最多 ${most} 个字`).optional(),
    )
    .meta({ ...meta, maxLength: most });

export const dateField = (meta: FieldMeta) =>
  z.preprocess(asText, day).meta({ ...meta, format: 'date' });
export const optionalDate = (meta: FieldMeta) =>
  z.preprocess(asText, day.optional()).meta({ ...meta, format: 'date' });

/** A time of day, where it is known to the minute. */
export const optionalTime = (meta: FieldMeta) =>
  z
    .preprocess(
      asText,
      words.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '要写成 时:分，例如 09:30').optional(),
    )
    .meta({ ...meta });

/** A year of four digits, as a number. */
export const optionalYear = (meta: FieldMeta) =>
  z
    .preprocess(
      asText,
      words
        .regex(/^(?:19|20)\d{2}$/, '要写成四位数的年份')
        .transform(Number)
        .optional(),
    )
    .meta({ ...meta, type: ['string', 'integer'], pattern: '^(19|20)\\d{2}$' });

export const optionalAddress = (meta: FieldMeta) =>
  z
    .preprocess(
      asText,
      words.regex(/^https?:\/\/[^\s]+$/, '要写成以 http:// 或 https:// 开头的网址').optional(),
    )
    .meta({ ...meta });

/** One of several words. */
export const choiceField = <Word extends string>(
  choices: Record<Word, string>,
  meta: FieldMeta,
) => {
  const listed = Object.entries(choices).map(
    ([word, meaning]) => `${word}（${meaning as string}）`,
  );
  const oneOf = z.enum(Object.keys(choices) as [Word, ...Word[]], `只能写 ${listed.join('、')}`);
  return z
    .preprocess(asText, oneOf)
    .meta({ ...meta, enumDescriptions: Object.values<string>(choices) });
};

/** One of several words, or none. */
export const optionalChoice = <Word extends string>(
  choices: Record<Word, string>,
  meta: FieldMeta,
) =>
  z
    .preprocess(asText, choiceField(choices, meta).optional())
    .meta({ ...meta, enumDescriptions: Object.values<string>(choices) });

/** Ids, in brackets or one a line; empty when left out. */
export const ids = (meta: FieldMeta) =>
  z.preprocess(asList, z.array(words, '要写成 [编号, 编号]')).meta({ ...meta });
