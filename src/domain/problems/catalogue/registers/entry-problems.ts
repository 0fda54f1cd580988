import { entry, quoted, suggested } from '#domain/problems/catalogue/entry.ts';

const PERSONS: Record<string, string> = {
  column: '里写了人名',
  owner: '里像是自然人的姓名',
  named: '里写着自然人的姓名',
  home: '里像是住址（幢、单元、室）',
  phone: '里像是找某个人的电话',
  identity: '里像是身份证号',
};

/** Problems of the rows of registers. */
export const registerEntryProblems = {
  'entry-not-of-type': entry<{ column: string; found: string; type: string }>({
    severity: 'error',
    what: ({ column, found, type }) => `${column} 里的 ${quoted(found)} 不是${type}。`,
    why: '这一列的写法是结构文件里规定的，写法不一，就不能排序、筛选和核对。',
    fix: ({ column }) =>
      `照规定的写法改正 ${column}；确实不是这种内容，就改结构文件里这一列的 type。`,
    example: { column: 'fine', found: '五千', type: '数（半角数字和小数点）' },
  }),
  'entry-pattern': entry<{ column: string; found: string; pattern: string }>({
    severity: 'error',
    what: ({ column, found, pattern }) => `${column} 里的 ${quoted(found)} 不合写法 ${pattern}。`,
    why: '编号、文号写法不一，就查不到，也对不上别的表。',
    fix: ({ column }) =>
      `核对 ${column} 有没有多字、少字；写法规定错了，就改结构文件里的 pattern。`,
    example: { column: 'decision', found: '甲环罚2024第1号', pattern: '甲环罚〔\\d{4}〕\\d+号' },
  }),
  'entry-bounds': entry<{ column: string; found: string; bound: string }>({
    severity: 'error',
    what: ({ column, found, bound }) => `${column} 里的 ${quoted(found)} 超出了范围：${bound}。`,
    why: '超出范围的内容多半是抄错了，或者填错了列。',
    fix: ({ column }) => `核对 ${column}；内容没有错，就改结构文件里这一列的范围。`,
    example: { column: 'score', found: '1100', bound: '不能大于 100' },
  }),
  'entry-duplicate': entry<{ columns: string[]; found: string[]; line: number }>({
    severity: 'error',
    what: ({ columns, found, line }) =>
      `${columns.join('、')} 写的是 ${found.map((one) => quoted(one)).join('、')}，和第 ${line} 行一样。`,
    why: '这几列合起来要能认出一行；重复了，就不知道哪一行是对的。',
    fix: () => '两行是一回事就删除一行；同一件事后来的进展，日期要不同。',
    example: { columns: ['id', 'date'], found: ['A-1', '2024-01-02'], line: 2 },
  }),
  'entry-unknown-reference': entry<{
    column: string;
    found: string;
    resource: string;
    known: Iterable<string>;
  }>({
    severity: 'error',
    what: ({ column, found, resource }) => `${column} 里的 ${quoted(found)} 不在 ${resource} 里。`,
    why: '这一列要写那张表里有的，才能互相查到。',
    fix: ({ found, known }) => `${suggested(found, known)}确实是新的，先在那张表里加一行。`,
    example: { column: 'area', found: '乙区', resource: 'areas', known: ['乙县', '丙县'] },
  }),
  'entry-without-source': entry<object>({
    severity: 'error',
    what: () => '这一行没有写出处。',
    why: '名录的每一条都要说明是从哪里来的，读者才能核对。',
    fix: () =>
      '出自本站的一份公开信息，就写 document、section、quote；出自别处，就在 seeds/sources.csv 里加一行，把它的编号写在 source（导入时用 --data-source 一次写好）。',
    example: {},
  }),
  'entry-not-in-words': entry<{ column: string; found: string; document: string; section: string }>(
    {
      severity: 'error',
      what: ({ column, found, document, section }) =>
        `${column} 是 ${quoted(found)}，文件 ${document} 的章节 ${section} 在引文那一句（表格的那一行）里没有这样写。`,
      why: '名录里的标题、数和日期要和出处写的一样；对不上，多半是抄错了行。',
      fix: () =>
        '对照引文改正这一格，或者换成写着它的一句。这一格本来就不是出处里的字，在结构文件的这一列写上 "stated": false。',
      example: { column: '件数', found: '12', document: '2024-letters', section: 's1' },
    },
  ),
  'entry-same-address': entry<{ key: string; other: string; line: number }>({
    severity: 'error',
    what: ({ key, other, line }) =>
      `编号 ${quoted(key)} 和第 ${line} 行的 ${quoted(other)} 网址相同（只差大小写或者字形）。`,
    why: '每一条有自己的网址，有些服务器不分大小写。',
    fix: () => '核对是不是同一条：是，就写成一样的；不是，就给其中一个换一个编号。',
    example: { key: 'a-1', other: 'A-1', line: 3 },
  }),
  'entry-person': entry<{ column: string; found: string }>({
    severity: 'error',
    what: ({ column, found }) => `“${column}”${PERSONS[found] ?? PERSONS.named!}。`,
    why: '自然人的姓名、住址不公开（个人信息保护法、政府信息公开条例第十五条）。',
    fix: () =>
      '是单位，就写单位的全称；是自然人，就清空这一格，或者在结构文件的这一列写 "person": "mask"，网站只显示姓（张某某）。住址只写到村、社区或者道路。电话、身份证号清空；给大家打的电话写明是监督电话、咨询电话。',
    example: { column: '负责人', found: 'owner' },
  }),
};
