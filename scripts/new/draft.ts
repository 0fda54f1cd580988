import { z } from 'zod';
import { articleFields } from '#domain/files/content-schemas.ts';
import { isRequired, type FieldMeta } from '#domain/files/content-field.ts';
import { disclosureFields } from '#domain/disclosures/disclosure-schema.ts';
import { yamlQuoted } from '#domain/files/frontmatter-advice.ts';
import { isId } from '#domain/values/id.ts';
import { csvLine, parseCsv } from '#domain/tables/csv.ts';
import { indicatorColumns } from '#domain/tables/indicators.ts';

/** What the person answered: option to text, such as `published-on` to `2024-01-17`. */
export type Answers = Record<string, string>;

/** One thing to ask for. */
export interface Question {
  /** Name of the option. */
  option: string;
  title: string;
  example: string;
  required: boolean;
  /** The words that may be written, each with its meaning; absent where any may. */
  choices?: string[];
  /** What is wrong with an answer; `undefined` when it is sound. */
  fault: (answer: string) => string | undefined;
}

/** A kind of thing that `npm run new` writes. */
export interface Kind {
  title: string;
  questions: Question[];
  /** Where it goes, from the project's root. */
  file: (answers: Answers) => string;
  /** Whether it is a row of a table that is there already. */
  appends: boolean;
  /** The text of the file. `before` is what stands there now. */
  text: (answers: Answers, before: string) => string;
}

const ID: Question = {
  option: 'id',
  title: '编号（就是网址）',
  example: '2024-work-plan',
  required: true,
  fault: (answer) => (isId(answer) ? undefined : '只用小写英文字母、数字和连字符'),
};

/** What the schema says of an answer; lists are written `[a, b]`. */
function faultOf(field: z.ZodType, answer: string): string | undefined {
  const list = /^\[(.*)\]$/.exec(answer)?.[1];
  const items = list
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  return field.safeParse(items ?? answer).error?.issues[0]?.message;
}

const fieldQuestions = (schema: z.ZodObject): Question[] => [
  ID,
  ...Object.entries(schema.shape).map(([name, field]) => {
    const asked = field as z.ZodType;
    const { title, examples, enumDescriptions } = asked.meta() as unknown as FieldMeta;
    return {
      option: name.replaceAll('_', '-'),
      title,
      example: examples[0],
      required: isRequired(asked),
      ...(enumDescriptions && { choices: choicesOf(asked, enumDescriptions) }),
      fault: (answer: string) => faultOf(asked, answer),
    };
  }),
];

function choicesOf(field: z.ZodType, meanings: string[]): string[] {
  const { enum: words = [] } = z.toJSONSchema(field) as { enum?: string[] };
  return words.map((word, index) => `${word}（${meanings[index]}）`);
}

/** The fields between dashes, in the order of the schema; empty answers leave their field out. */
function frontmatter(questions: Question[], answers: Answers): string {
  const lines = questions.slice(1).flatMap(({ option }) => {
    const answer = answers[option];
    return answer ? [`${option.replaceAll('-', '_')}: ${yamlQuoted(answer)}`] : [];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

// Attachments are maps; they are written by hand.
const disclosureQuestions = fieldQuestions(disclosureFields.omit({ attachments: true }));
const articleQuestions = fieldQuestions(articleFields);

const INDICATOR_TITLES: Partial<Record<keyof typeof indicatorColumns, [string, string]>> = {
  id: ['编号（就是网址）', 'pm25'],
  name: ['名称', 'PM2.5平均浓度'],
  name_en: ['英文名称', 'Mean PM2.5 concentration'],
  aliases: ['别名，用分号隔开', '细颗粒物'],
  theme: ['主题编号（seeds/themes.csv）', 'air'],
  unit: ['单位（等级留空）', '微克/立方米'],
  unit_en: ['英文单位', 'μg/m³'],
  decimals: ['小数位数', '0'],
  direction: ['lower（越低越好）、higher（越高越好）或 neutral（不分好坏）', 'lower'],
  dimensions: ['分类，用分号隔开', '断面;控制级别'],
  scale: ['等级，从好到差，用分号隔开', 'Ⅰ;Ⅱ;Ⅲ'],
  substance: ['污染物（seeds/limits.csv）', 'PM2.5'],
  averaging: ['平均时间（seeds/limits.csv）', 'year'],
  definition: ['定义，一两句话', '全年每天平均浓度的平均值。'],
  definition_en: ['英文定义', 'Mean of the daily means of a year.'],
  method: ['怎样从文件里读出来', '取年度总结里的“日均浓度”。'],
  note: ['备注', '2020年起口径不同'],
};

export const KINDS: Record<string, Kind> = {
  disclosure: {
    title: '一份公开信息',
    questions: disclosureQuestions,
    appends: false,
    file: ({ id = '', 'published-on': day = '' }) =>
      `content/disclosures/${day.slice(0, 4)}/${id}.md`,
    text: (answers) =>
      `${frontmatter(disclosureQuestions, answers)}\n正文。\n\n## 一、第一个标题\n\n正文。\n`,
  },
  article: {
    title: '一篇文章',
    questions: articleQuestions,
    appends: false,
    file: ({ id = '' }) => `content/articles/${id}.mdx`,
    text: (answers) => {
      const [indicator] = (answers.indicators ?? '').replace(/[[\]]/g, '').split(',');
      const chart = indicator?.trim() ? `<Chart of="${indicator.trim()}" />\n` : '';
      return `${frontmatter(articleQuestions, answers)}\n正文。\n\n${chart}`;
    },
  },
  indicator: {
    title: '一个指标',
    questions: Object.entries(indicatorColumns).map(([name, column]) => {
      const [title, example] = INDICATOR_TITLES[name as keyof typeof indicatorColumns] ?? [
        name,
        '',
      ];
      const required = column.inRows && name !== 'decimals' && name !== 'direction';
      const fault = name === 'id' ? ID.fault : () => undefined;
      return { option: name.replaceAll('_', '-'), title, example, required, fault };
    }),
    appends: true,
    file: () => 'seeds/indicators.csv',
    text: (answers, before) => {
      const table = before || `${Object.keys(indicatorColumns).join(',')}\n`;
      const { rows } = parseCsv(table, 'seeds/indicators.csv');
      const header = rows.find((cells) => cells.some(Boolean)) ?? [];
      const defaults: Answers = { decimals: '0', direction: 'neutral' };
      const row = header.map((name) => {
        const option = name.trim().replaceAll('_', '-');
        return answers[option] ?? defaults[option] ?? '';
      });
      return `${table.replace(/\n*$/, '\n')}${csvLine(row)}\n`;
    },
  },
};
