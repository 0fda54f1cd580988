import { entry, listed, quoted } from './entry.ts';

const DELIMITERS: Record<string, string> = {
  '\t': '制表符',
  ';': '分号',
  '，': '全角逗号',
};

/** Problems of a table's shape: its header and its rows. */
export const tableProblems = {
  'unknown-column': entry<{ column: string; near: string[]; known: string[]; declare?: boolean }>({
    severity: 'error',
    what: ({ column }) => `表头里的 ${quoted(column)} 不是这张表的列。`,
    why: '认不出的列会被当作没有，里面的内容就丢了。',
    fix: ({ near, known, declare }) =>
      near.length > 0
        ? `是不是想写 ${near.join(' 或 ')}？`
        : `改成下面的列名之一，或者删除这一列：${listed(known)}。` +
          (declare ? '如果它是指标的分类，先在 seeds/indicators.csv 的 dimensions 里写上。' : ''),
    example: { column: 'periods', near: ['period'], known: [] },
  }),
  'missing-column': entry<{ column: string; header: string }>({
    severity: 'error',
    what: ({ column }) => `表头里缺少 ${column} 这一列。`,
    why: '这张表的每一行都要用到这一列。',
    fix: ({ header }) => `补上这一列，表头可以是：\n${header}`,
    example: { column: 'quote', header: 'indicator,period,value,quote' },
  }),
  'duplicate-column': entry<{ column: string; first: number }>({
    severity: 'error',
    what: ({ column, first }) => `表头里的 ${quoted(column)} 写了两次，第一次在第 ${first} 列。`,
    why: '两列同名，不知道该用哪一列。',
    fix: () => '删除其中一列，或者改正写错的列名。',
    example: { column: 'value', first: 4 },
  }),
  'empty-header': entry<{ header: string }>({
    severity: 'error',
    what: () => '文件是空的，连表头也没有。',
    why: '第一行必须是列名，否则不知道每一格是什么。',
    fix: ({ header }) => `第一行写表头：\n${header}`,
    example: { header: 'id,name,name_en' },
  }),
  'ragged-row': entry<{ cells: number; columns: number; line: string }>({
    severity: 'error',
    what: ({ cells, columns }) =>
      `这一行有 ${cells} 格，表头有 ${columns} 列，${cells > columns ? '多' : '少'}了 ${Math.abs(cells - columns)} 格。`,
    why: '格数不对，后面的内容就会错位到别的列里。',
    fix: ({ cells, columns, line }) =>
      cells > columns
        ? '多半是某一格里本来就有逗号：用英文双引号把整格括起来，例如 "总氮,总磷"；多余的逗号就删掉。'
        : `如果缺的是最后几格，这一行改成：\n${line}`,
    example: { cells: 5, columns: 6, line: 'pm25,甲市,2019,20,2020-work-plan,' },
  }),
  'empty-row': entry<{ from: number; to: number }>({
    severity: 'warning',
    what: ({ from, to }) => (to > from ? `第 ${from}—${to} 行是空行。` : '这一行是空的。'),
    why: '空行没有内容，常常是误删后留下的痕迹。',
    fix: () => '确认没有漏掉数据，然后删除空行。',
    example: { from: 7, to: 9 },
  }),
  'wrong-delimiter': entry<{ delimiter: string }>({
    severity: 'error',
    what: ({ delimiter }) =>
      `这张表用${DELIMITERS[delimiter] ?? quoted(delimiter)}分隔各格，不是半角逗号。`,
    why: '别的程序按逗号读这张表，会把整行当成一格。',
    fix: () => '用表格软件打开，另存为“CSV UTF-8（逗号分隔）”；手写的表把分隔符改成半角逗号。',
    example: { delimiter: ';' },
  }),
  'bad-quotes': entry<{ unclosed: boolean }>({
    severity: 'error',
    what: ({ unclosed }) =>
      unclosed ? '这里开始的英文双引号没有配对的另一半。' : '英文双引号后面紧跟着别的文字。',
    why: '双引号把一格括起来；不配对时，后面的内容会被并进同一格里。',
    fix: () =>
      '整格的首尾各写一个双引号；格里的双引号写两遍，例如 "他说""好"""。中文引号“”不受影响。',
    example: { unclosed: true },
  }),
};
