import { entry, listed, quoted } from './entry.ts';

/** Problems of one cell. */
export const cellProblems = {
  'missing-cell': entry<{ column: string; because?: string }>({
    severity: 'error',
    what: ({ column, because }) => `${column} 没有填${because ? `（${because}）` : ''}。`,
    why: '这一格必须有内容。',
    fix: ({ column }) => `在 ${column} 这一列填上内容。`,
    example: { column: 'value' },
  }),
  'unexpected-cell': entry<{ column: string; found: string; because: string }>({
    severity: 'error',
    what: ({ column, found, because }) =>
      `${column} 写了 ${quoted(found)}，可是${/^[a-z]/.test(because) ? ' ' : ''}${because}。`,
    why: '两种说法互相矛盾，不知道该信哪一个。',
    fix: ({ column }) => `清空 ${column}，或者改正 status。`,
    example: { column: 'value', found: '20', because: 'status 是 missing' },
  }),
  'not-a-number': entry<{ column: string; found: string; proposal?: string; scaled?: string }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不是一个数。`,
    why: '数值要用来计算和作图，只能写半角数字和小数点，不带单位、逗号和“约”字。',
    fix: ({ column, proposal, scaled }) => {
      if (proposal === undefined) return '写成半角数字，例如：96.7';
      const choice = scaled ? `（单位里有“万”“亿”时）；否则写成：${scaled}` : '';
      return `${column} 写成：${proposal}${choice}`;
    },
    example: { column: 'value', found: '1,351.68', proposal: '1351.68' },
  }),
  'value-with-words': entry<{
    column: string;
    found: string;
    value: string;
    qualifier: string;
    /** Whether the table has no column for it yet. */
    lacking?: boolean;
  }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不只是一个数。`,
    why: '数值要用来计算和作图；“以上”“约”“第几位”“未检出”写在 qualifier 一列，页面、图和下载里都会写明。',
    fix: ({ column, value, qualifier, lacking }) => {
      const number = value ? `${column} 写成：${value}` : `${column} 空着`;
      const where = lacking ? '表头加一列 qualifier，' : 'qualifier ';
      return qualifier ? `${number}；${where}写成：${qualifier}` : number;
    },
    example: { column: 'value', found: '60%以上', value: '60', qualifier: 'at-least' },
  }),
  'qualifier-clash': entry<{ column: string; said: string[] }>({
    severity: 'error',
    what: ({ column, said }) =>
      said.length > 1
        ? `${column} 里的 ${said.join('和')}不能同时写。`
        : `${column} 写了 ${said[0]}，没有写是什么位次。`,
    why: '一个数只能有一种上下限、一种位次；两种说法不知道该信哪一个。',
    fix: ({ said }) =>
      said.length > 1 ? '按原文只留一个。' : '再写上 rank 或 rank-from-last，中间用分号隔开。',
    example: { column: 'qualifier', said: ['at-least（以上，含本数）', 'about（约）'] },
  }),
  'qualifier-unfit': entry<{ found: string; because: string }>({
    severity: 'error',
    what: ({ found, because }) => `qualifier 写了 ${quoted(found)}，可是${because}。`,
    why: 'qualifier 说明数值是什么；和数值对不上，读者就会读错。',
    fix: () => '按原文改正 value 或 qualifier，不需要就清空 qualifier。',
    example: { found: 'rank', because: '位次和年数是从 1 起的整数' },
  }),
  'bad-parts': entry<{ column: string; found: string }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 看不懂。`,
    why: '这一列写一个总数由哪几类组成，构成图照它来画。',
    fix: () => '写成“分类=第一类|第二类”，至少两类，例如：类别=工业园区|生活小区',
    example: { column: 'parts', found: '工业园区、生活小区' },
  }),
  'not-a-date': entry<{ column: string; found: string; proposal?: string }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不是一个日期。`,
    why: '日期要用来排序和核对先后，只能写成 年-月-日，而且必须是日历上有的一天。',
    fix: ({ column, proposal }) =>
      proposal ? `${column} 写成：${proposal}` : `${column} 写成 年-月-日，例如：2024-01-17`,
    example: { column: 'from', found: '2020/1/5', proposal: '2020-01-05' },
  }),
  'dates-reversed': entry<{ from: string; to: string }>({
    severity: 'error',
    what: ({ from, to }) => `开始日期 ${from} 在结束日期 ${to} 之后。`,
    why: '这样的一段时间不存在，这一行永远不会起作用。',
    fix: ({ from, to }) => `如果写反了，改成：from ${to}，to ${from}`,
    example: { from: '2026-03-01', to: '2016-01-01' },
  }),
  'impossible-period': entry<{ column: string; found: string; proposal?: string }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不是一段可能的时间。`,
    why: '时间决定数据排在哪里、和哪一年比较，写法必须是约定的一种，月份和日期必须存在。',
    fix: ({ column, proposal }) =>
      proposal
        ? `${column} 写成：${proposal}`
        : '写成下面的一种：2019（年）、2019-H1（上半年）、2019-Q1（季度）、2019-11（月）、2019-11-05（日）、2024-01/2024-11（起止月份）、2021/22（财年）。',
    example: { column: 'period', found: '2019年第1季度', proposal: '2019-Q1' },
  }),
  'bad-choice': entry<{ column: string; found: string; choices: Record<string, string> }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不是可以选的词。`,
    why: '这一列只认约定的几个词，别的写法会被误解。',
    fix: ({ column, found, choices }) => {
      const meant = Object.entries(choices).find(
        ([, meaning]) => meaning && meaning === found.trim(),
      )?.[0];
      const all = Object.entries(choices).map(([word, meaning]) =>
        meaning ? `${word}（${meaning}）` : word,
      );
      return meant ? `${column} 写成：${meant}` : `${column} 写成下面的一种：${listed(all)}。`;
    },
    example: {
      column: 'direction',
      found: '越低越好',
      choices: { lower: '越低越好', higher: '越高越好' },
    },
  }),
  'unknown-class': entry<{ column: string; found: string; scale: string[]; proposal?: string }>({
    severity: 'error',
    what: ({ column, found, scale }) =>
      `${column} 里的 ${quoted(found)} 不在这个指标的等级（${scale.join('、')}）里。`,
    why: '等级要排出好坏，只能写指标的 scale 里有的字，一个字符也不能差。',
    fix: ({ column, scale, proposal }) =>
      proposal
        ? `${column} 写成：${proposal}`
        : `写成 ${scale.join('、')} 之一；没有监测就把 status 写成 missing，原因写在 reason 里。`,
    example: { column: 'value', found: 'II', scale: ['Ⅰ', 'Ⅱ', 'Ⅲ'], proposal: 'Ⅱ' },
  }),
};
