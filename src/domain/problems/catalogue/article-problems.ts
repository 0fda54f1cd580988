import { entry, quoted, suggested } from './entry.ts';

/** Problems of articles, which are MDX: `<` and `{` begin code there. */
export const articleProblems = {
  'mdx-character': entry<{ character: string; context: string }>({
    severity: 'error',
    what: ({ character, context }) => `解读文章里有一个裸露的 ${character}：${quoted(context)}。`,
    why: `在 .mdx 文章里，< 和 { 会被当作程序的开头，网页就生成不出来。`,
    fix: ({ character }) => `在它前面加一个反斜线，写成：\\${character}`,
    example: { character: '<', context: '浓度<35' },
  }),
  'mdx-statement': entry<{ found: string }>({
    severity: 'error',
    what: ({ found }) => `这一段以程序用语开头：${quoted(found)}。`,
    why: '在 .mdx 文章里，以 import 或 export 开头的段落会被当作程序。',
    fix: () => '换一个词开头；图和数不用引入，直接写 <Chart of="pm25" />。',
    example: { found: 'import 的货物' },
  }),
  'mdx-component': entry<{ name: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ name }) => `文章里不能用 ${quoted(`<${name}>`)}。`,
    why: '文章里只能放本站备好的图和数；别的写法生成不出网页，或者不安全。',
    fix: ({ name, known }) => `${suggested(name, known)}只是文字的话，在 < 前面加一个反斜线。`,
    example: { name: 'Chrt', known: ['Chart', 'Figure'] },
  }),
  'mdx-component-form': entry<{ name: string; example: string }>({
    severity: 'error',
    what: ({ name }) => `${quoted(`<${name}>`)} 的写法不对。`,
    why: '少一个引号、斜线或尖括号，整篇文章就生成不出来。',
    fix: ({ example }) => `照这样写：\n${example}`,
    example: { name: 'Chart', example: '<Chart of="pm25" />' },
  }),
  'figure-not-found': entry<{ indicator: string; period: string; area: string; known: string[] }>({
    severity: 'error',
    what: ({ indicator, period, area }) =>
      `指标 ${indicator} 没有${area ? `${area} ` : ' '}${period} 的数据。`,
    why: '文章里的数取自数据表，表里没有就没有可以显示的。',
    fix: ({ known }) =>
      known.length > 0
        ? `有数据的时间：${known.join('、')}。`
        : '先在 seeds/observations 里加上这个数据，或者核对 area。',
    example: { indicator: 'pm25', period: '2017', area: '', known: ['2018', '2019'] },
  }),
};
