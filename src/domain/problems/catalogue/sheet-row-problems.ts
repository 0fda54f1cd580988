import { entry, listed, quoted } from './entry.ts';

/** Problems of sheets of observations on their way in. */
export const sheetRowProblems = {
  'sheet-without-header': entry<{ missing: string[] }>({
    severity: 'error',
    what: ({ missing }) =>
      `没有找到完整的表头，缺少：${listed(missing.map((name) => TITLES[name] ?? name))}。`,
    why: '不知道哪一列是什么，就不能收进数据表。',
    fix: () => '表头写中文或英文都可以，至少要有：\n指标,区域,时间,数值,来源,章节,引文',
    example: { missing: ['value'] },
  }),
  'sheet-column-unknown': entry<{ name: string }>({
    severity: 'warning',
    what: ({ name }) => `不认识 ${quoted(name)} 这一列，没有收。`,
    why: '数据表里没有对应的一列，里面的内容不会出现在网站上。',
    fix: () =>
      '需要它，就把表头改成：指标、区域、时间、数值、单位、来源、章节、引文、变化、变化单位、状态、备注，或者指标的分类名称。',
    example: { name: '天气' },
  }),
  'sheet-unit-differs': entry<{ unit: string; wanted: string; percent?: string | undefined }>({
    severity: 'error',
    what: ({ unit, wanted, percent }) =>
      `${percent ? `这一格的数字格式是百分比（${percent}），` : `这一行的单位是 ${quoted(unit)}，`}指标的单位是 ${quoted(wanted)}，没有收。`,
    why: '单位不同，数值就不能放在一起比较；程序不替您换算。',
    fix: ({ wanted }) => `核对原文，把数值换成以 ${wanted} 为单位，再导入。`,
    example: { unit: '%', wanted: '微克/立方米' },
  }),
  'sheet-rows-left-out': entry<{ rows: { line: number; words: string }[] }>({
    severity: 'warning',
    what: ({ rows }) =>
      `合计、说明、重复的表头这样的行没有收：${rows.map(({ line, words }) => `第 ${line} 行 ${quoted(words)}`).join('、')}。`,
    why: '这几行没有写明区域、时间，不是一个地方、一段时间的数据；不能不声不响地丢掉。',
    fix: () => '确实要收，就在这一行填上区域和时间；不收，就不用管。',
    example: { rows: [{ line: 6, words: '合计' }] },
  }),
  'observation-changed': entry<{ before: string; now: string; file: string; line: number }>({
    severity: 'warning',
    what: ({ before, now, file, line }) =>
      `表里已经有这个数据，数值不同：原来是 ${before}（${file} 第 ${line} 行），这里是 ${now}，没有改动。`,
    why: '同一份文件只会给出一个数，两个里面有一个错了；已经公开的数不会被悄悄改掉。',
    fix: ({ file, line }) =>
      `对照原文。原来的错了，就改 ${file} 第 ${line} 行；这里的错了，就改这张表。`,
    example: {
      before: '20',
      now: '21',
      file: 'seeds/observations/air.csv',
      line: 3,
    },
  }),
};

const TITLES: Record<string, string> = {
  indicator: '指标',
  area: '区域',
  period: '时间',
  value: '数值',
};
