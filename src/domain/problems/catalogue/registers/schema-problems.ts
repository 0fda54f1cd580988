import { entry, listed, quoted, suggested } from '#domain/problems/catalogue/entry.ts';

/** Problems of the list of registers, and of their schemas. */
export const registerSchemaProblems = {
  'register-schema-missing': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `这个名录没有结构文件 ${file}。`,
    why: '结构文件（Table Schema）写明每一列是什么、怎样写；没有它，程序不知道怎样核对和显示。',
    fix: ({ file }) =>
      `新建 ${file}，先写：{"fields": [{"name": "id", "type": "string", "title": "编号"}]}，再照 CSV 的表头补上各列。`,
    example: { file: 'seeds/registers/permits.schema.json' },
  }),
  'schema-not-json': entry<object>({
    severity: 'error',
    what: () => '这里开始不是正确的 JSON。',
    why: '结构文件读不出来，这个名录就一行也不能核对。',
    fix: () =>
      '看这一处和它前面：名称和文字都要用半角双引号，各项之间用半角逗号隔开，最后一项后面没有逗号，括号要成对。',
    example: {},
  }),
  'schema-wrong': entry<{ field: string; because: string }>({
    severity: 'error',
    what: ({ field, because }) => `结构文件里的 ${quoted(field)} 写得不对：${because}。`,
    why: '结构文件决定每一格怎样读、怎样核对；写错了，错的数据就会放过去。',
    fix: () =>
      '改正这一处。各项的写法见 schemas/table-schema.schema.json；用 VS Code 打开，编辑时会有提示。',
    example: { field: 'fields → 0 → type', because: '要写下面的一种：string、number、date' },
  }),
  'register-unknown-field': entry<{ column: string; name: string; known: string[]; file: string }>({
    severity: 'error',
    what: ({ column, name, file }) => `${column} 写了 ${quoted(name)}，${file} 里没有这一列。`,
    why: '编号、标题、日期、分类、状态各是哪一列，要和结构文件里的列名一样。',
    fix: ({ name, known }) => suggested(name, known),
    example: {
      column: 'date',
      name: 'notice-date',
      known: ['notice_date', 'project'],
      file: 'seeds/registers/notices.schema.json',
    },
  }),
  'register-unlisted': entry<{ file: string; id: string; known: string[] }>({
    severity: 'error',
    what: ({ file }) => `${file} 不属于 seeds/registers.csv 里的任何一个名录。`,
    why: '没有登记的名录不会显示，里面的内容等于没有。',
    fix: ({ id, known }) =>
      `在 seeds/registers.csv 里加一行，id 写 ${id || '文件名（不带 .csv）'}；写错了文件名的，改成名录的编号：${listed(known)}。`,
    example: { file: 'seeds/registers/permit.csv', id: 'permit', known: ['permits'] },
  }),
};
