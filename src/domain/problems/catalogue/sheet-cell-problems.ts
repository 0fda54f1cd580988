import { entry, listed, quoted } from './entry.ts';

const KINDS = {
  rows: { name: '行', undo: '取消隐藏' },
  columns: { name: '列', undo: '取消隐藏' },
  sheets: { name: '工作表', undo: '取消隐藏' },
  cells: { name: '格（有内容，可是看不见：不显示的格式、和底色一样的字）', undo: '让它们显示出来' },
};

const PRECISION = { year: '年', month: '月', day: '日' };

/** Problems of what the cells of a sheet show, and of what they hold. */
export const sheetCellProblems = {
  'sheet-hidden': entry<{ kind: keyof typeof KINDS; places: string[]; taken: boolean }>({
    severity: 'warning',
    what: ({ kind, places, taken }) =>
      `有隐藏的${KINDS[kind].name}：${listed(places)}，${taken ? '按 --hidden 一起读了' : '没有收'}。`,
    why: '隐藏的内容多半不打算公开；打算公开的，也不能不声不响地丢掉。',
    fix: ({ kind, taken }) =>
      taken
        ? '核对这些内容是不是都要公开。'
        : `要公开，就在表里${KINDS[kind].undo}，或者在命令后面加上 --hidden，再导入一次；不公开，就不用管。`,
    example: { kind: 'rows', places: ['3', '7'], taken: false },
  }),
  'sheet-merged': entry<{ places: string[] }>({
    severity: 'warning',
    what: ({ places }) => `合并的单元格 ${listed(places)}，里面的每一格都按同一个内容读。`,
    why: '合并的单元格只有左上角一格有内容，其余的是空的。',
    fix: () => '看看结果里这几格对不对；不对，就在表里拆分单元格，填上内容，再导入。',
    example: { places: ['A2:A5'] },
  }),
  'sheet-struck': entry<{ places: string[] }>({
    severity: 'warning',
    what: ({ places }) => `${listed(places)} 里有带删除线的字，按普通的字读了。`,
    why: '带删除线的字，可能是本来要删掉的。',
    fix: () => '不要的话，在表里删掉，再导入。',
    example: { places: ['B7'] },
  }),
  'sheet-unsure-format': entry<{ places: string[] }>({
    severity: 'warning',
    what: ({ places }) =>
      `${listed(places)} 的数字格式，程序不能照 Excel 的样子显示，按存着的数和公历日期读了。`,
    why: '全角数字、年号纪年、佛历这样的格式，读出来的写法会和表上看到的不一样。',
    fix: () => '对一对这几格；要照表上的写法收，就把格式改成文本，照着看到的样子写上，再导入。',
    example: { places: ['B7'] },
  }),
  'sheet-drawing': entry<object>({
    severity: 'warning',
    what: () => '这张工作表上还有图、图片或文本框，没有收。',
    why: '程序只读单元格；图上的字和数不会出现在网站上。',
    fix: () => '图上有单元格里没有的内容，就把它写进单元格，再导入。',
    example: {},
  }),
  'sheet-cell-error': entry<{ value: string }>({
    severity: 'error',
    what: ({ value }) => `这一格是错误值 ${value}，这一行没有收。`,
    why: '公式没有算出结果，程序不替您猜是多少。',
    fix: () => '在表里改正公式，或者写上数值，存盘以后再导入。',
    example: { value: '#DIV/0!' },
  }),
  'sheet-published-fault': entry<{ values: string[]; empty: boolean }>({
    severity: 'warning',
    what: ({ values, empty }) =>
      `${listed(values)}：${empty ? '是公式，可是没有存下结果，发布出来是空的' : '是错误值，照原样发布了'}。`,
    why: '读者看到的是错误的标记或者空格，不是数据。',
    fix: () => '用 Excel 或 WPS 打开这个文件，改正公式，或者写上数值，存盘以后再导入。',
    example: { values: ['B7 #DIV/0!'], empty: false },
  }),
  'sheet-cell-uncalculated': entry<object>({
    severity: 'error',
    what: () => '这一格是公式，可是没有存下结果，这一行没有收。',
    why: '写这个文件的程序没有计算公式；程序不替它计算。',
    fix: () => '用 Excel 或 WPS 打开这个文件，看看数值，存盘，再导入。',
    example: {},
  }),
  'sheet-cell-time': entry<{ shown: string }>({
    severity: 'error',
    what: ({ shown: text }) => `这一格显示的是时刻 ${quoted(text)}，没有日期，这一行没有收。`,
    why: '一个数要有它的年、月或日。',
    fix: () => '把这一格改成带年份的日期，或者写成文字，例如 2024年11月。',
    example: { shown: '13:00' },
  }),
  'sheet-shown-held': entry<{ shown: string; held: string; format: string; taken: string }>({
    severity: 'warning',
    what: ({ shown: text, held, format, taken }) =>
      `这一格显示 ${text}，存的是 ${held}（数字格式 ${quoted(format)}），收了 ${taken}。`,
    why: '表里看见的数和存的数不一样；公开的数要和文件里写的一样。',
    fix: ({ shown: text, held }) =>
      `对照文件：写的是 ${text} 就不用改；写的是 ${held}，就在表里调整数字格式，让它显示完整，再导入。`,
    example: { shown: '16', held: '16.0499', format: '0', taken: '16' },
  }),
  'sheet-date-doubtful': entry<{ shown: string; proposals: Record<string, string> }>({
    severity: 'error',
    what: ({ shown: text, proposals }) =>
      `这一格显示 ${quoted(text)}，是${Object.entries(proposals)
        .map(([precision, period]) => `${period}这一${precision}`)
        .join('，还是')}？这一列没有收。`,
    why: '这一列的日期都是某月1日，可能指一年、一个月或者一天；程序不替您猜。',
    fix: () =>
      '在命令后面加上 --dates 年、--dates 月 或 --dates 日，再导入一次；或者在表里把数字格式改成“yyyy年”“yyyy年m月”。',
    example: {
      shown: '2024/1/1',
      proposals: { 年: '2024', 月: '2024-01', 日: '2024-01-01' },
    },
  }),
  'sheet-date-no-year': entry<{ shown: string; taken: string }>({
    severity: 'warning',
    what: ({ shown: text, taken }) => `这一格显示 ${quoted(text)}，没有年份；存的日期是 ${taken}。`,
    why: '没有显示的年份，可能不是想说的那一年。',
    fix: () => '核对年份；不对就在表里改正，再导入。',
    example: { shown: '11月1日', taken: '2023-11-01' },
  }),
  'sheet-period-number': entry<{ shown: string }>({
    severity: 'error',
    what: ({ shown: text }) => `时间写成了数 ${text}，是 ${text.slice(0, 4)}年1月，还是10月？`,
    why: 'Excel 把 2019.10 当成数，存成 2019.1，分不出是哪个月。',
    fix: ({ shown: text }) => `写成文字：${text.slice(0, 4)}年1月 或 ${text.slice(0, 4)}年10月。`,
    example: { shown: '2019.1' },
  }),
  'sheet-value-unread': entry<{ heading: string; found: string; unit: string }>({
    severity: 'error',
    what: ({ heading, found }) => `“${heading}”里的 ${quoted(found)} 看不懂，这一行没有收。`,
    why: '这一格要么是一个数，要么说明为什么没有数；看不懂的不猜。',
    fix: ({ unit }) =>
      `写一个数，限定的话照原文写在一起，例如：＜17、约16、60%以上、18*、96.7（初步）；没有数的写明原因，例如：未监测、停测。${unit ? `单位是 ${unit}。` : ''}`,
    example: { heading: '数值', found: '见附件', unit: '微克/立方米' },
  }),
  'sheet-too-big': entry<{ most: number }>({
    severity: 'error',
    what: ({ most }) => `工作簿里的格子超过了 ${most} 个，没有读。`,
    why: '这么大的表，多半是整列整行设了格式，或者是每小时一个数的长表；一次读不完。',
    fix: () =>
      '删掉用不着的工作表、行和列，分成几个文件再导入；每小时一个数的长表放在 seeds/series/。',
    example: { most: 500_000 },
  }),
  'sheet-no-table': entry<{ chart: boolean }>({
    severity: 'warning',
    what: ({ chart }) =>
      chart ? '这张工作表是图表或宏，没有读。' : '这张工作表里没有认得出的数据表，没有收。',
    why: '封面、说明和空表里没有数据；如果有，就不能不声不响地丢掉。',
    fix: () =>
      '里面有要收的数据，就在第一行写上表头：指标、区域、时间、数值、来源、章节、引文，再导入。',
    example: { chart: false },
  }),
  'sheet-table-unsound': entry<{ table: string; line: number }>({
    severity: 'error',
    what: ({ table, line }) =>
      `要接上去的 ${table} ${line ? `第 ${line} 行` : ''}有错误，一行也没有收。`,
    why: '读不懂的表接上新的行，就会丢掉或者弄乱原来的内容。',
    fix: ({ table }) => `先运行 npm run check，改正 ${table}，再导入一次。`,
    example: { table: 'seeds/observations/air.csv', line: 3 },
  }),
};

/** `{ 年: '2024', 月: '2024-01', 日: '2024-01-01' }` */
export const datePrecisions = (day: string): Record<string, string> => ({
  [PRECISION.year]: day.slice(0, 4),
  [PRECISION.month]: day.slice(0, 7),
  [PRECISION.day]: day,
});
