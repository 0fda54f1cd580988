import { entry, quoted } from './entry.ts';

/** Problems of running text. */
export const textProblems = {
  'original-changed': entry<{ original: string; text: string }>({
    severity: 'error',
    what: ({ original, text }) =>
      `这份文件是原文，这里和导入的原件不同：原件是 ${quoted(original)}，现在是 ${quoted(text)}。`,
    why: '读者会把它当作文件的原话引用；原文只能照原件，有意的改动要写明是更正。',
    fix: () =>
      '改回原件的文字；确实要改的，在信息栏的 corrections 下面记一条更正：date（日期）、by（谁）、why（为什么）、from（原来的文字）、to（更正后的文字），网页会显示“更正”。',
    example: { original: '优良率96.7%', text: '优良率98.7%' },
  }),
  'original-title-changed': entry<{ original: string; title: string }>({
    severity: 'warning',
    what: ({ original, title }) =>
      `标题和导入的原件不同：原件是 ${quoted(original)}，现在是 ${quoted(title)}。`,
    why: '标题里的年份和地方会用来推定数据的时间和区域；读者也按标题引用。',
    fix: () =>
      '改回原件的标题。导入时用 --title 另写的，本提示可以不理；有意改的，在 corrections 里记一条更正，to 写现在的标题。',
    example: { original: '2024年工作总结', title: '2023年工作总结' },
  }),
  'correction-unfit': entry<{ words: string; count: number }>({
    severity: 'error',
    what: ({ words, count }) =>
      count === 0
        ? `更正里“原来的文字”${quoted(words)}，原件里没有。`
        : `更正里“原来的文字”${quoted(words)}，原件里有 ${count} 处。`,
    why: '更正要说明原件的哪几个字改成了什么；找不到，或者不止一处，就说不清改的是哪里。',
    fix: ({ count }) =>
      count === 0
        ? 'from 照原件抄一遍；新的原件已经改好了的，去掉这条更正。'
        : 'from 多写几个字，让它在原件里只有一处；to 也写上同样的几个字。',
    example: { words: '优良率', count: 3 },
  }),
  'correction-not-in-text': entry<{ words: string }>({
    severity: 'error',
    what: ({ words }) => `更正后的文字 ${quoted(words)}，正文里没有。`,
    why: '网页会写着已经更正，正文却没有改。',
    fix: () => '把正文改成更正后的文字；不更正了，就去掉这一条。',
    example: { words: '优良率96.7%' },
  }),
  'correction-early': entry<{ date: string; publishedOn: string }>({
    severity: 'error',
    what: ({ date, publishedOn }) => `更正日期 ${date} 早于发布日期 ${publishedOn}。`,
    why: '没有公布的文件谈不上更正。',
    fix: () => '核对 corrections 里的 date 和 published_on。',
    example: { date: '2024-01-10', publishedOn: '2024-01-17' },
  }),
  'broken-character': entry<object>({
    severity: 'error',
    what: () => '这里有一个坏字（�）。',
    why: '坏字说明文件曾经用错误的编码打开并保存过，原来的字已经丢了。',
    fix: () => '对照原文补上这个字；坏字多时，用原来的文件重新导入。',
    example: {},
  }),
  'raw-html': entry<{ tag: string }>({
    severity: 'error',
    what: ({ tag }) => `正文里有网页代码 ${quoted(tag)}。`,
    why: '网站不执行粘贴进来的网页代码，它会原样显示给读者看；只认下标 <sub>、上标 <sup> 和换行 <br>。',
    fix: ({ tag }) => `删除这段代码，只留文字；确实要写出来，在前面加一个反斜线：\n\\${tag}`,
    example: { tag: '<span style="color:red">' },
  }),
  'unpaired-mark': entry<{ mark: string; wanted: string }>({
    severity: 'warning',
    what: ({ mark, wanted }) => `${mark} 没有配对的 ${wanted}。`,
    why: '括号和引号要成对，少了一半，读者不知道从哪里开始、到哪里为止。',
    fix: ({ wanted }) =>
      `在这一段里补上 ${wanted}，或者删除多余的一半。原文就是这样写的，照录不改。`,
    example: { mark: '《', wanted: '》' },
  }),
  'mixed-pair': entry<{ marks: string; wanted: string }>({
    severity: 'warning',
    what: ({ marks }) => `括号两半不是一种：${marks}。`,
    why: '一半全角、一半半角，多半是输入时漏换了输入法。',
    fix: ({ wanted }) => `这一半写成：${wanted}　原文就是这样写的，照录不改。`,
    example: { marks: '（…)', wanted: '）' },
  }),
  'bold-not-shown': entry<{ found: string; proposal: string }>({
    severity: 'warning',
    what: ({ found }) => `${quoted(found)} 不会加粗，读者会看到星号。`,
    why: '星号里面的第一个或最后一个字是标点（％、”、》、：等），外面又紧挨着字，Markdown 就不认。',
    fix: ({ proposal }) => `把标点移到星号外面：${proposal}　或者去掉星号。`,
    example: { found: '**96.7%**以', proposal: '**96.7**%以' },
  }),
  'impossible-date': entry<{ found: string }>({
    severity: 'warning',
    what: ({ found }) => `日历上没有 ${quoted(found)}。`,
    why: '日期写错，读者会误解期限和先后。',
    fix: () => '核对原文，改成正确的日期。原文就是这样写的，照录不改，可以在文后注明。',
    example: { found: '2023年2月29日' },
  }),
  'document-number-brackets': entry<{ found: string; proposal: string }>({
    severity: 'warning',
    what: ({ found }) => `发文字号 ${quoted(found)} 的年份没有用六角括号。`,
    why: '发文字号的年份用六角括号〔〕（GB/T 9704—2012 第7.2.5条），写法不同就搜不到。',
    fix: ({ proposal }) => `写成：${proposal}　原文就是这样写的，照录不改。`,
    example: { found: '[2020]12号', proposal: '〔2020〕12号' },
  }),
  'personal-identity-number': entry<{ masked: string }>({
    severity: 'error',
    what: ({ masked }) => `这里有一个身份证号：${masked}。`,
    why: '公开会对个人隐私造成损害的信息不得公开（《政府信息公开条例》第十五条）；网页一旦发出就收不回来。',
    fix: () => '删除它，或者只留前三位和后两位。',
    example: { masked: '110*************11' },
  }),
  'personal-mobile-number': entry<{ masked: string }>({
    severity: 'error',
    what: ({ masked }) => `这里有一个手机号码：${masked}。`,
    why: '个人手机号码属于个人信息，不应公开；公开的联系方式用单位的座机。',
    fix: () => '删除它，或者换成单位的公开电话。',
    example: { masked: '138******00' },
  }),
};
