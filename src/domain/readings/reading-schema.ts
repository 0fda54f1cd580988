import { z } from 'zod';

/*
 * A reading (读法) says what the rows and columns of an irregular sheet are: a small YAML file of
 * `seeds/readings/<id>.yml`, proposed by the program, judged by a person, used again for the next table of its layout.
 */

/** What a column of a sheet may be. */
export const COLUMN_ROLES: Record<string, string> = {
  value: '数值',
  indicator: '指标',
  area: '区域',
  period: '时间',
  unit: '单位',
  document: '来源（文件编号）',
  section: '章节',
  quote: '引文',
  note: '备注',
  ignore: '不收',
};

const ROWS = /^[1-9]\d*(?:-[1-9]\d*)?$/;
const words = z.string('要写成一段文字');
const named = (title: string, ...examples: [string, ...string[]]) =>
  words.optional().meta({ title, examples });

/** What holds for a column, or for all values of a block. `=B1` takes it from a cell, `heading` from the column's heading. */
const shared = {
  indicator: named('指标编号', 'pm25'),
  area: named('区域', '甲市', '=A1'),
  period: named('时间', '2024', '=A1', 'heading'),
  unit: named('单位', '微克/立方米', '=D2'),
};

const column = z
  .strictObject({
    heading: words.meta({ title: '表头上的字', examples: ['浓度 2022'] }),
    is: z
      .enum(Object.keys(COLUMN_ROLES) as [string, ...string[]], {
        error: `要写下面的一种：${Object.entries(COLUMN_ROLES)
          .map(([role, meaning]) => `${role}（${meaning}）`)
          .join('、')}`,
      })
      .or(words.regex(/^分类=./, '要写成“分类=分类的名称”'))
      .meta({ title: '这一列是什么', examples: ['value', '分类=断面'] }),
    ...shared,
    members: z
      .record(words, words)
      .optional()
      .meta({ title: '分类的名称和成员', examples: [] as never }),
  })
  .meta({ title: '一列' });

const block = z
  .strictObject({
    sheet: named('工作表；只有一张就不写', '2024年'),
    header: words
      .regex(ROWS, '要写行号，例如 2 或 2-3')
      .meta({ title: '表头在第几行', examples: ['2', '2-3'] }),
    rows: words
      .regex(ROWS, '要写行号，例如 4 或 4-9；只写开始的一行，就读到空行为止')
      .meta({ title: '数据从第几行起', examples: ['4', '4-9'] }),
    skip: z
      .array(words)
      .optional()
      .meta({ title: '不收的行：第一格是这些字', examples: [['合计']] as never }),
    columns: z
      .record(words.regex(/^[A-Z]{1,3}$/, '列要写字母，例如 B'), column)
      .meta({ title: '各列', examples: [] as never }),
    all: z
      .strictObject({
        ...shared,
        document: named('来源（文件编号）', '2024-report'),
        section: named('章节', 's1'),
        quote: named('引文；不写就到来源里找这一行', ''),
      })
      .optional()
      .meta({ title: '整张表相同的', examples: [] as never }),
    names: z
      .record(words, words)
      .optional()
      .meta({ title: '表里的叫法和指标编号、区域名称', examples: [] as never }),
  })
  .meta({ title: '一张表' });

export const readingSchema = z.strictObject({
  confirmed: z
    .enum(['true', 'false'], { error: '要写 true（核对过了）或 false' })
    .meta({ title: '核对过了：以后版式相同的表直接收', examples: ['false'] }),
  blocks: z.array(block, '至少要有一张表').min(1, '至少要有一张表').meta({ title: '各张表' }),
});

export type Reading = z.infer<typeof readingSchema>;
export type ReadingBlock = z.infer<typeof block>;
export type ReadingColumn = z.infer<typeof column>;

/** The rows that a text such as `2` or `2-3` names, from 0, the last one included. */
export function rowsOf(text: string): { from: number; to?: number } {
  const [from = 1, to] = text.split('-').map(Number);
  return { from: from - 1, ...(to !== undefined && { to: to - 1 }) };
}
