import { z } from 'zod';
import { DATUMS, type Datum } from '#domain/places/coordinate.ts';

/*
 * Table Schema of Data Package v2 (datapackage.org/standard/table-schema), as far as registers use it, with a few
 * properties of their own: `title_en`, `unit`, `colours`, `datum`, `at_sea`, `person`,
 * `stated`. What would change how a cell is read and
 * is not supported is refused, not passed over.
 */

/** Types of a field, with what a cell of it holds, in the words of staff. */
export const FIELD_TYPES = {
  string: '文字',
  number: '数（半角数字和小数点）',
  integer: '整数',
  boolean: '是或否（true、false）',
  date: '日期（年-月-日，例如 2024-01-17）',
  year: '年份（四位数字）',
  yearmonth: '年月（例如 2024-01）',
  geopoint: '经纬度（经度, 纬度，例如 122.1, 30.02）',
} as const;
export type FieldType = keyof typeof FIELD_TYPES;

/** Colours of a state, by what they tell; 红黄蓝绿 as evaluations use them. */
export const STATE_COLOURS = { green: '绿', blue: '蓝', yellow: '黄', red: '红', grey: '灰' };
export type StateColour = keyof typeof STATE_COLOURS;

const words = z.string('要写成一段文字');
const count = z.int('要写整数').min(0, '不能小于 0');
const bound = z.union([z.number(), z.string()], '要写数或者日期');
const oneOf = <T extends string>(names: T[]) =>
  z.enum(names as [T, ...T[]], { error: `要写下面的一种：${names.join('、')}` });
const names = z.union([words, z.array(words).min(1)], '要写字段名，或者字段名的列表');
const listOf = (value: string | string[]) => (typeof value === 'string' ? [value] : value);

const constraints = z
  .strictObject({
    required: z.boolean('要写 true 或 false').meta({ title: '每一行都要填' }),
    unique: z.boolean('要写 true 或 false').meta({ title: '各行不能相同' }),
    enum: z
      .array(z.union([words, z.number(), z.boolean()]))
      .min(1, '至少写一个词')
      .meta({ title: '只能是这几个词' }),
    pattern: words
      .refine(isPattern, '不是能用的正则表达式')
      .meta({ title: '写法（整格都要符合的正则表达式）' }),
    minimum: bound.meta({ title: '最小' }),
    maximum: bound.meta({ title: '最大' }),
    minLength: count.meta({ title: '最少几个字' }),
    maxLength: count.meta({ title: '最多几个字' }),
  })
  .partial();

const missing = z
  .array(
    z.union(
      [words, z.strictObject({ value: words, label: words.optional() })],
      '要写文字，或者 {"value": …, "label": …}',
    ),
  )
  .transform((values) => values.map((own) => (typeof own === 'string' ? { value: own } : own)))
  .meta({ title: '表示没有内容的写法，label 是原因' });

const fieldSchema = z
  .strictObject({
    name: words.min(1, '不能空着').meta({ title: '列名，和 CSV 的表头一样' }),
    type: oneOf(Object.keys(FIELD_TYPES) as FieldType[]).meta({ title: '类型' }),
    title: words.min(1, '不能空着').meta({ title: '中文名称' }),
    title_en: words.optional().meta({ title: '英文名称' }),
    description: words.optional().meta({ title: '说明' }),
    format: oneOf(['default', 'uri']).optional().meta({ title: '格式：uri 是网址' }),
    unit: words.optional().meta({ title: '单位' }),
    colours: z
      .record(words, oneOf(Object.keys(STATE_COLOURS) as StateColour[]))
      .optional()
      .meta({ title: '各个状态的颜色' }),
    datum: oneOf(Object.keys(DATUMS) as Datum[])
      .optional()
      .meta({ title: '经纬度的坐标系' }),
    at_sea: z.boolean('要写 true 或 false').optional().meta({ title: '这些点在海上' }),
    person: oneOf(['mask', 'refuse'])
      .optional()
      .meta({ title: '人名：mask 只留姓，refuse 不许填；自然人不公开' }),
    stated: z
      .boolean('要写 true 或 false')
      .optional()
      .meta({ title: '出处里要写着这一格；标题、数、日期不写这一项也要核对' }),
    missingValues: missing.optional(),
    constraints: constraints.optional().meta({ title: '要求' }),
    example: z.unknown().optional().meta({ title: '例子' }),
    rdfType: words.optional(),
  })
  .meta({ title: '一列' });

const reference = z.strictObject({
  fields: names.transform(listOf).meta({ title: '本表的列' }),
  reference: z.strictObject({
    resource: words.meta({ title: 'areas、indicators 或另一个名录的编号' }),
    fields: names.transform(listOf).meta({ title: '那张表的列，例如 name' }),
  }),
});

export const tableSchema = z.strictObject({
  $schema: words.optional(),
  fields: z.array(fieldSchema).min(1, '至少要有一列').meta({ title: '各列' }),
  fieldsMatch: oneOf(['superset'])
    .optional()
    .meta({ title: 'superset：CSV 里还有出处各列（document、source 等）' }),
  missingValues: missing.optional(),
  primaryKey: names.transform(listOf).optional().meta({ title: '哪几列合起来不能重复' }),
  foreignKeys: z.array(reference).optional().meta({ title: '哪一列要写别的表里有的' }),
});

/** A schema as its file writes it, with lists made of single names. */
export type TableSchema = z.infer<typeof tableSchema>;
export type ForeignKey = z.infer<typeof reference>;
/** A column of a register. */
export type RegisterField = z.infer<typeof fieldSchema>;

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
