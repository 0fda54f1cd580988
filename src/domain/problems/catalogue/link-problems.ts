import { entry, listed, quoted, suggested } from './entry.ts';

/** Problems of links, pictures and files that a text refers to. */
export const linkProblems = {
  'broken-link': entry<{ href: string; proposal?: string; known?: Iterable<string> }>({
    severity: 'error',
    what: ({ href }) => `链接 ${quoted(href)} 打不开：本站没有这个页面。`,
    why: '读者点开会看到“页面不存在”；链接失效在政府网站检查中要扣分。',
    fix: ({ href, proposal, known }) => {
      if (proposal) return `写成：${proposal}`;
      if (known) return `${suggested(href, known)}不知道地址，就在网站上打开那个页面再复制。`;
      return '改正地址，或者去掉链接只留文字。';
    },
    example: {
      href: '../2024/2024-work-plan.md',
      proposal: '/disclosures/2024-work-plan/',
    },
  }),
  'broken-anchor': entry<{ href: string; page: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ href, page }) => `链接 ${quoted(href)} 指向的位置，在 ${page} 里没有。`,
    why: '读者点开会停在页首，找不到您要他看的那一段。',
    fix: ({ known }) => `这个页面有这些章节：${listed(known)}。`,
    example: {
      href: '/disclosures/2024-work-plan/#s9',
      page: '/disclosures/2024-work-plan/',
      known: ['s1', 's1-1', 's2'],
    },
  }),
  'linked-figure-differs': entry<{ words: string; href: string; shown: string }>({
    severity: 'error',
    what: ({ words, href, shown }) =>
      `链接写的是 ${quoted(words)}，它指向的数据（${href}）是 ${shown}。`,
    why: '读者点开数字，看到的却是另一个数，就不知道该信哪一个。',
    fix: ({ shown }) => `把文字里的数改成 ${shown}；数没有错，就把链接改到写着它的那个数据。`,
    example: { words: '18微克/立方米', href: '/indicators/pm25/#p2020', shown: '17 微克/立方米' },
  }),
  'missing-file': entry<{ href: string; expected: string; image: boolean }>({
    severity: 'error',
    what: ({ href, image }) => `${image ? '图片' : '附件'} ${quoted(href)} 不存在。`,
    why: '读者会看到一个打不开的图或附件。',
    fix: ({ expected }) =>
      `把文件放在这里：${expected}　文件名的大小写也要一致；没有这个文件，就删除这一处。`,
    example: {
      href: '监测点位.png',
      expected: 'content/disclosures/2024/监测点位.png',
      image: true,
    },
  }),
  'unsafe-link': entry<{ href: string }>({
    severity: 'error',
    what: ({ href }) => `${quoted(href)} 不是网页地址。`,
    why: '网站只允许链接到网页、邮箱和电话；别的地址可能执行程序。',
    fix: () =>
      '换成以 https:// 开头的地址，或者去掉链接只留文字；图片放在这份文件旁边，写成 ![说明](图片的文件名)。',
    example: { href: 'javascript:void(0)' },
  }),
  'remote-image': entry<{ href: string }>({
    severity: 'error',
    what: ({ href }) => `图片 ${quoted(href)} 在别的网站上。`,
    why: '本站的网页不向别的网站取东西：读者的浏览器不会显示它，那个网站也可能换掉或者删掉它。',
    fix: () =>
      '在浏览器里打开它，点右键选“图片另存为”，存到这份文件旁边，写成 ![说明](图片的文件名)。',
    example: { href: 'https://example.com/map.png' },
  }),
  'misplaced-file': entry<{ file: string }>({
    severity: 'error',
    what: () => '这个文件放的位置或后缀不对，不会出现在网站上。',
    why: '网站只读约定位置的文件，放错了，里面的内容就丢了。',
    fix: () =>
      '公开信息放在 content/disclosures/年份/编号.md，解读放在 content/articles/编号.mdx，页面放在 content/pages/编号.md；后缀用小写。',
    example: { file: 'content/articles/air.md' },
  }),
  'misplaced-table': entry<{ file: string; near: string | undefined }>({
    severity: 'error',
    what: () => '这张表放的位置、名称或后缀不对，里面的数据不会出现在网站上。',
    why: '网站只读约定位置的表，放错了，里面的数据就丢了。',
    fix: ({ file, near }) => {
      if (near) return `是不是想写 ${near}？`;
      const values = '数据表放在 seeds/observations/名称.csv，不放在下一级文件夹里，后缀用小写';
      return /\.csv$/i.test(file)
        ? `${values}。不需要它就删除。`
        : `${values}。从 Excel、WPS 的表里导入数据：\nnpm run import -- ${file}\n导入以后删除它。`;
    },
    example: { file: 'seeds/commitment.csv', near: 'seeds/commitments.csv' },
  }),
  'unused-file': entry<{ file: string }>({
    severity: 'warning',
    what: () => '没有任何内容用到这个文件。',
    why: '网站只显示 .md 和 .mdx 文件，以及它们用到的图片和附件；别的文件会被忽略。',
    fix: ({ file }) =>
      /\.(?:docx?|pdf|txt|html?|wps)$/i.test(file)
        ? `它是要发布的原文，就运行：\nnpm run import -- ${file}\n它是附件，就写进那份文件的 attachments。`
        : '在正文里写上它的位置；不需要它就删除。',
    example: { file: 'content/disclosures/2024/通知.docx' },
  }),
  'interpretation-without-original': entry<object>({
    severity: 'warning',
    what: () => '这篇解读没有写明它解读的是哪份文件。',
    why: '解读材料要和被解读的文件互相关联，读者才能对照原文（国办发〔2017〕47号）。',
    fix: () => '在信息栏里写上原文的编号，例如：\ninterprets: [2020-work-plan]',
    example: {},
  }),
};
