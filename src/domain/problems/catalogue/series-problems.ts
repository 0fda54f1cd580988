import { entry, quoted } from './entry.ts';

/** Problems of long series. */
export const seriesProblems = {
  'not-an-hour': entry<{ found: string }>({
    severity: 'error',
    what: ({ found }) => `time 列的 ${quoted(found)} 不是一个小时。`,
    why: '小时值按开始的时刻排列、求平均，写法要一致，日期要存在。',
    fix: () => '写成“年-月-日T时”，从 00 到 23，例如 2024-01-05T13（13 时到 14 时）。',
    example: { found: '2024/1/5 13:00' },
  }),
  'series-unlisted': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `seeds/series.csv 里没有写 ${file} 是什么数据。`,
    why: '不知道是哪个指标、出自哪份文件的数据不能公布。',
    fix: ({ file }) =>
      `在 seeds/series.csv 里加一行：id 写 ${file.replace(/^.*\/|\.csv$/g, '')}，再写 indicator、document、section、quote；不公布就把文件移走。`,
    example: { file: 'seeds/series/pm25-hourly.csv' },
  }),
  'series-more-problems': entry<{ more: number }>({
    severity: 'error',
    what: ({ more }) => `这张表还有 ${more} 处错误没有一一列出。`,
    why: '长表里的一个毛病往往每行都有，全部列出反而看不清。',
    fix: () => '先改好上面列出的，再检查一次。',
    example: { more: 8660 },
  }),
};
