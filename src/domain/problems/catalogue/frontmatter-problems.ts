import { entry, listed, quoted } from './entry.ts';

/** Problems of the fields between the two lines of dashes at the head of a Markdown file. */
export const frontmatterProblems = {
  'no-frontmatter': entry<{ example: string }>({
    severity: 'error',
    what: () => '文件开头没有用 --- 括起来的信息栏。',
    why: '标题、日期等都写在信息栏里，没有它就不能发布。',
    fix: ({ example }) => `文件最前面写：\n${example}`,
    example: { example: '---\ntitle: 标题\nsummary: 一句话的概述\n---' },
  }),
  'unclosed-frontmatter': entry<object>({
    severity: 'error',
    what: () => '信息栏只有开头的 ---，没有结束的 ---。',
    why: '不知道信息栏到哪里为止，正文从哪里开始。',
    fix: () => '在这一行之前加一行：\n---',
    example: {},
  }),
  'bad-frontmatter': entry<{ found: string; reason: string; proposal?: string }>({
    severity: 'error',
    what: ({ found, reason }) => `信息栏的这一行读不懂：${quoted(found)}（${reason}）。`,
    why: '信息栏的每一行是“名称: 内容”，写法不对，后面的各行也会读错。',
    fix: ({ proposal }) =>
      proposal
        ? `这一行改成：\n${proposal}`
        : '冒号用半角并在后面空一格；内容里有冒号、井号或引号时，整段用英文单引号括起来。',
    example: {
      found: 'title：工作总结',
      reason: '冒号要半角，后面空一格',
      proposal: 'title: 工作总结',
    },
  }),
  'duplicate-frontmatter-field': entry<{ field: string; first: number }>({
    severity: 'error',
    what: ({ field, first }) => `${field} 写了两次，第一次在第 ${first} 行。`,
    why: '两处内容不同，不知道该用哪一个。',
    fix: () => '删除其中一行。',
    example: { field: 'title', first: 2 },
  }),
  'unknown-frontmatter-field': entry<{ field: string; near: string[]; known: string[] }>({
    severity: 'error',
    what: ({ field }) => `信息栏里没有 ${quoted(field)} 这一项。`,
    why: '认不出的项会被当作没有，里面的内容就丢了。',
    fix: ({ near, known }) =>
      near.length > 0
        ? `是不是想写 ${near.join(' 或 ')}？`
        : `改成下面的名称之一，或者删除这一行：${listed(known)}。`,
    example: { field: 'publish_on', near: ['published_on'], known: [] },
  }),
  'missing-frontmatter-field': entry<{ field: string; meaning: string; example: string }>({
    severity: 'error',
    what: ({ field, meaning }) => `信息栏里缺少 ${field}（${meaning}）。`,
    why: '没有这一项就不能发布。',
    fix: ({ example }) => `在信息栏里加一行：\n${example}`,
    example: {
      field: 'published_on',
      meaning: '发布日期',
      example: 'published_on: 2024-01-17',
    },
  }),
  'frontmatter-cut': entry<{ cut: string; proposal: string }>({
    severity: 'warning',
    what: ({ cut }) => `这一行从 # 起的字没有读：${quoted(cut)}。`,
    why: '信息栏里，空格加 # 后面的是备注，不会公开；标题里有 # 就会少一截。',
    fix: ({ proposal }) => `是内容，就给整句加上引号：\n${proposal}\n是备注，就另起一行写。`,
    example: { cut: '#11 号文', proposal: "title: '转发 #11 号文'" },
  }),
  'bad-frontmatter-value': entry<{
    field: string;
    found: string;
    expected: string;
    example: string;
  }>({
    severity: 'error',
    what: ({ field, found, expected }) => `${field} 的内容 ${quoted(found)} 不对：${expected}。`,
    why: '这一项要用来排序、归类或链接，写法必须一致。',
    fix: ({ example }) => `改成这样的写法：\n${example}`,
    example: {
      field: 'published_on',
      found: '2024年1月17日',
      expected: '要写成 年-月-日，而且是日历上有的一天',
      example: 'published_on: 2024-01-17',
    },
  }),
  'published-before-generated': entry<{ publishedOn: string; generatedOn: string }>({
    severity: 'warning',
    what: ({ publishedOn, generatedOn }) => `发布日期 ${publishedOn} 早于生成日期 ${generatedOn}。`,
    why: '信息不会在生成之前发布；政府网站检查把伪造发布日期列为单项否决（国办秘函〔2019〕19号）。',
    fix: () => '核对原网页上的两个日期。原网页就是这样写的，照录不改，本提示可以不理。',
    example: { publishedOn: '2020-01-01', generatedOn: '2020-05-30' },
  }),
};
