import { entry, quoted, suggested } from './entry.ts';

/** Problems of names that lead nowhere, or to two places. */
export const referenceProblems = {
  'unknown-data-source': entry<{ id: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ id }) => `没有编号是 ${quoted(id)} 的数据来源。`,
    why: '没有引用文件句子的数据，要写明取自哪个数据来源。',
    fix: ({ id, known }) => `在 seeds/sources.csv 里加上这个来源。${suggested(id, known)}`,
    example: { id: 'air-2', known: ['air-1'] },
  }),
  'unknown-indicator': entry<{ id: string; known: Iterable<string>; meant?: string }>({
    severity: 'error',
    what: ({ id }) => `没有编号为 ${quoted(id)} 的指标。`,
    why: '指标没有定义，就没有单位和含义，数据无法显示。',
    fix: ({ id, known, meant }) =>
      (meant ? `这里要写编号：${meant}` : suggested(id, known)) +
      (meant ? '' : '确实是新指标，先在 seeds/indicators.csv 里加一行。'),
    example: { id: 'PM2.5', known: ['pm25'], meant: 'pm25' },
  }),
  'unknown-area': entry<{ column: string; name: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ column, name }) => `${column} 里的 ${quoted(name)} 不是 seeds/areas.csv 里的区域。`,
    why: '区域写法不统一，同一个地方的数据就会分成两处。',
    fix: ({ name, known }) =>
      `${suggested(name, known)}确实是新区域，先在 seeds/areas.csv 里加一行。`,
    example: { column: 'area', name: '甲市市区', known: ['甲市', '甲市城区'] },
  }),
  'unknown-theme': entry<{ id: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ id }) => `没有编号为 ${quoted(id)} 的主题。`,
    why: '指标按主题列出，没有主题就没有位置。',
    fix: ({ id, known }) => `${suggested(id, known)}确实是新主题，先在 seeds/themes.csv 里加一行。`,
    example: { id: 'airs', known: ['air', 'water'] },
  }),
  'area-cycle': entry<{ area: string; path: string[] }>({
    severity: 'error',
    what: ({ path }) => `区域的上下级绕成了一圈：${path.join(' → ')}。`,
    why: '一个区域不能是自己的上级。',
    fix: ({ area }) => `改正 ${area} 的 parent；最大的区域把 parent 留空。`,
    example: { area: 'east', path: ['east', 'north', 'east'] },
  }),
  'parts-not-declared': entry<{ dimension: string; line: string }>({
    severity: 'error',
    what: ({ dimension }) => `parts 里的 ${quoted(dimension)} 不是这个指标的分类。`,
    why: '构成图按一种分类把总数分开；没有声明的分类没有数据。',
    fix: ({ line }) => `改正分类的名称；如果确实要分类，dimensions 写成：${line}`,
    example: { dimension: '类型', line: '类别;类型' },
  }),
  'dimension-not-declared': entry<{
    dimension: string;
    member: string;
    indicator: string;
    line: string;
  }>({
    severity: 'error',
    what: ({ dimension, member, indicator }) =>
      `${dimension} 这一列写了 ${quoted(member)}，可是指标 ${indicator} 没有这个分类。`,
    why: '没有声明的分类会让总数和分项混在一起。',
    fix: ({ dimension, indicator, line }) =>
      `清空这一格；如果确实要分类，把 seeds/indicators.csv 里 ${indicator} 的 dimensions 写成：${line}（其中 ${dimension} 是新加的）`,
    example: {
      dimension: '断面',
      member: '甲河口',
      indicator: 'water-quality',
      line: '断面',
    },
  }),
  'duplicate-id': entry<{ id: string; file: string; line: number }>({
    severity: 'error',
    what: ({ id, file, line }) =>
      `编号 ${quoted(id)} 已经用过：${file}${line ? ` 第 ${line} 行` : ''}。`,
    why: '编号就是网址，两样东西不能用同一个。',
    fix: ({ id }) => `给其中一个换一个编号，例如：${id}-2；如果是重复的内容，删除其中一个。`,
    example: { id: 'pm25', file: 'seeds/indicators.csv', line: 2 },
  }),
  'duplicate-observation': entry<{ indicator: string; period: string; file: string; line: number }>(
    {
      severity: 'error',
      what: ({ indicator, period, file, line }) =>
        `指标 ${indicator} 在 ${period} 的这个数据已经有了，出自同一份文件：${file} 第 ${line} 行。`,
      why: '同一份文件对同一指标、区域、时间和分类只能有一个数据，否则不知道该显示哪一个。',
      fix: () =>
        '两行一样就删除这一行；不一样就核对原文，改正其中一行的区域、时间或分类。后来的文件改了数据，document 写后来的那份文件。',
      example: {
        indicator: 'pm25',
        period: '2019',
        file: 'seeds/observations/air.csv',
        line: 2,
      },
    },
  ),
  'duplicate-index-number': entry<{ indexNumber: string; file: string; line: number }>({
    severity: 'error',
    what: ({ indexNumber, file, line }) =>
      `索引号 ${quoted(indexNumber)} 已经用过：${file} 第 ${line} 行。`,
    why: '索引号是公开信息的唯一编号，重号会在检查中被扣分，读者也会找错文件。',
    fix: () => '核对原网页上的索引号，改正其中一个；原网页没有索引号，就删除这一行。',
    example: {
      indexNumber: '001008/2024-00255',
      file: 'content/disclosures/2024/2024-work-plan.md',
      line: 3,
    },
  }),
  'unknown-related': entry<{ field: string; id: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ field, id }) => `${field} 里的 ${quoted(id)} 不是任何一份公开信息的编号。`,
    why: '读者点开这个链接会看到“页面不存在”。',
    fix: ({ id, known }) =>
      `${suggested(id, known)}编号就是 content/disclosures 下的文件名，不带 .md。`,
    example: { field: 'related', id: '2023-work-plna', known: ['2023-work-plan'] },
  }),
  'unknown-topic': entry<{ topic: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ topic }) => `题目 ${quoted(topic)} 没有自己的一行。`,
    why: '几个题目用“+”连起来的一行，要先认得每一个题目，不认得就永远用不上。',
    fix: ({ topic, known }) =>
      `${suggested(topic, known)}是新题目的，先给它写一行：topic 写 ${quoted(topic)}，words 写读者的说法。`,
    example: { topic: '空汽', known: ['空气', '排名'] },
  }),
  'published-gone': entry<{ id: string; title: string; renamed?: string }>({
    severity: 'error',
    what: ({ id, title }) =>
      `公布过的文件 ${quoted(title)}（编号 ${id}）不见了，网址 /disclosures/${id}/ 会打不开。`,
    why: '别人已经收藏、引用了这个网址；打不开，就查不到文件，也不知道是改了名还是撤回了。',
    fix: ({ id, title, renamed }) =>
      renamed
        ? `是改了编号的，在 ${renamed} 的信息栏写上：\naliases: [${id}]\n撤回的，在 seeds/withdrawn.csv 里写一行：\n${id},${title},撤回日期,撤回原因`
        : `撤回的，在 seeds/withdrawn.csv（表头 id,title,withdrawn_on,why）里写一行：\n${id},${title},撤回日期,撤回原因\n改了编号的，在新文件的信息栏写上：\naliases: [${id}]\n误删的，从 git 历史里取回来。`,
    example: {
      id: '2024-plan',
      title: '2024年工作计划',
      renamed: 'content/disclosures/2024/2024-work-plan.md',
    },
  }),
  'alias-taken': entry<{ id: string; file: string }>({
    severity: 'error',
    what: ({ id, file }) => `曾用编号 ${id} 已经有了：${file}。`,
    why: '一个网址只能通向一份文件。',
    fix: ({ id }) => `核对 ${id} 原来是哪一份文件的，只留下那一处。`,
    example: { id: '2024-plan', file: 'content/disclosures/2024/2024-plan.md' },
  }),
  'withdrawn-still-there': entry<{ id: string; file: string }>({
    severity: 'error',
    what: ({ id, file }) => `${id} 登记为已经撤回，文件还在：${file}。`,
    why: '网页会写着已经撤回，正文却还公开着。',
    fix: ({ file }) => `确实撤回的，删除 ${file}；没有撤回的，去掉这一行。`,
    example: { id: '2024-plan', file: 'content/disclosures/2024/2024-plan.md' },
  }),
};
