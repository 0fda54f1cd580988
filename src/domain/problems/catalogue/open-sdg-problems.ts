import { entry, quoted } from './entry.ts';

/** Problems of a data folder of Open SDG on its way in. */
export const openSdgProblems = {
  'open-sdg-header': entry<{ column: string; near: string[]; header: string[] }>({
    severity: 'error',
    what: ({ column, header }) => `没有 ${column} 列；第一行是：${quoted(header.join(','))}。`,
    why: '每个数据文件都要有 Year 和 Value 两列，没有就读不出数据。',
    fix: ({ column, near }) =>
      near[0] ? `把列名 ${near[0]} 改成 ${column}。` : `在第一行补上列名 ${column}。`,
    example: { column: 'Value', near: ['Vaule'], header: ['Year', 'Sex', 'Vaule'] },
  }),
  'open-sdg-value': entry<{ found: string; proposal?: string | undefined }>({
    severity: 'error',
    what: ({ found }) => `Value 不是数：${quoted(found)}。`,
    why: '只有数能画图、比较和计算。',
    fix: ({ proposal }) =>
      proposal ? `写成：${proposal}` : '改成一个数；没有数据就把这一格留空。',
    example: { found: '1,234', proposal: '1234' },
  }),
  'open-sdg-year': entry<{ found: string }>({
    severity: 'error',
    what: ({ found }) => `Year 读不出时间：${quoted(found)}。`,
    why: '时间不清楚的数据不能放上时间轴。',
    fix: () => '写成年（2021）、财年（2021/22）、季度（2021 Q1）或一段时间（2019-2021）。',
    example: { found: 'last year' },
  }),
  'open-sdg-blank-row': entry<object>({
    severity: 'warning',
    what: () => '这一行是空的。',
    why: '多余的空行常常是删数据时留下的。',
    fix: () => '删掉这一行；已经跳过，不影响其他数据。',
    example: {},
  }),
  'open-sdg-repeat': entry<{
    line: number;
    year: string;
    same: boolean;
    first: string;
    second: string;
  }>({
    severity: 'warning',
    what: ({ line, year, same, first, second }) =>
      `和第 ${line} 行是同一个数据（${year}，分类也相同）${same ? '，数值也一样' : `，可是数值不同：先是 ${first}，后是 ${second}`}。`,
    why: '同一个时间、同一组分类只能有一个数；程序保留先出现的一个，没有写入这一行。',
    fix: ({ same }) => (same ? '删掉其中一行。' : '核对哪一个是对的，删掉另一行。'),
    example: { line: 7, year: '2019', same: false, first: '20', second: '21' },
  }),
  'open-sdg-field': entry<{ field: string; used: string }>({
    severity: 'warning',
    what: ({ field, used }) => `说明里没有 ${field}，暂用 ${quoted(used)}。`,
    why: '读者要靠它知道这个指标是什么、数据从哪里来。',
    fix: ({ field }) => `在文件开头的信息栏里补上 ${field}。`,
    example: { field: 'indicator_available', used: '11.6.2' },
  }),
  'open-sdg-no-data': entry<{ wanted: string }>({
    severity: 'warning',
    what: ({ wanted }) => `有说明，没有数据文件 ${wanted}。`,
    why: '网站会列出这个指标，但没有数可以看。',
    fix: ({ wanted }) => `补上 ${wanted}，或者删掉这份说明。`,
    example: { wanted: 'data/indicator_1-1-1.csv' },
  }),
  'open-sdg-no-meta': entry<{ wanted: string }>({
    severity: 'error',
    what: ({ wanted }) => `有数据，没有说明文件 ${wanted}。`,
    why: '没有名称、单位和来源的数不能公开。',
    fix: ({ wanted }) =>
      `补上 ${wanted}，至少写 indicator_available（名称）和 source_organisation_1（来源）。`,
    example: { wanted: 'meta/1-1-1.md' },
  }),
};
