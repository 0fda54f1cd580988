import { entry, quoted } from './entry.ts';

/** Problems of running text. */
export const textProblems = {
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
