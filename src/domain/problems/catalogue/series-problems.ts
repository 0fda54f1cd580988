import { entry, quoted } from './entry.ts';

/** Problems of long series. */
export const seriesProblems = {
  'not-an-hour': entry<{ found: string }>({
    severity: 'error',
    what: ({ found }) => `time 列的 ${quoted(found)} 不是一个小时，也不是一天。`,
    why: '数据按时间排列、求平均，写法要一致，日期要存在。',
    fix: () =>
      '小时值写成“年-月-日T时”，从 00 到 23，例如 2024-01-05T13（13 时到 14 时）；日值写成 2024-01-05。',
    example: { found: '2024/1/5 13:00' },
  }),
  'mixed-steps': entry<{ found: string; step: string }>({
    severity: 'error',
    what: ({ found, step }) => `time 列的 ${quoted(found)} 和前面的行不一样，前面写的是${step}。`,
    why: '一张表里要么全是小时值，要么全是日值，混在一起没法求平均、数天数。',
    fix: () => '小时值和日值分成两张表，在 seeds/series.csv 里各写一行。',
    example: { found: '2024-01-06', step: '小时' },
  }),
  'series-without-source': entry<object>({
    severity: 'error',
    what: () => '没有写数据的出处。',
    why: '每个公布的数据都要有出处：公开文件里的一句话，或者一个数据来源。',
    fix: () =>
      '有文件公布的，写 document、section、quote；没有的，在 source 写数据来源的编号（seeds/sources.csv）。',
    example: {},
  }),
  'series-without-name': entry<object>({
    severity: 'error',
    what: () => '没有写指标，也没有写名称和单位。',
    why: '不知道测的是什么，数据没有意义。',
    fix: () => 'indicator 写指标编号；不属于哪个指标的，写 name 和 unit，例如 PM2.5、微克/立方米。',
    example: {},
  }),
  'series-not-of-indicator': entry<{ indicator: string }>({
    severity: 'error',
    what: ({ indicator }) => `没有审核或没有文件公布的数据，不能算进指标 ${quoted(indicator)}。`,
    why: '指标里的每个数据都与公开文件对上；未经审核的读数单独列在“监测数据”里，每处都写明。',
    fix: () =>
      'indicator 空着，另写 name、unit、substance；或者写上公布它的文件（document、section、quote）。',
    example: { indicator: 'pm25' },
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
