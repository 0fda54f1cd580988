import { entry, quoted } from './entry.ts';

/** What a kind of loss is called, why it is one, and what staff can do. */
interface LossWords {
  name: string;
  why: string;
  fix: string;
}

const COPY = '应当公开的，在写好的文件里补上。';
const ATTACH = '把那份文件另存下来，单独导入，或者写进 attachments。';

/** What a browser shows, or a page holds, and the site does not take as it is. */
export const PAGE_LOSSES = {
  hidden: {
    name: '网页上看不见的内容，没有导入',
    why: '它在网页里，浏览器不显示（样式、hidden 属性、template、noscript），或者字和底色一样、小到看不清。',
    fix: COPY,
  },
  pale: {
    name: '白色或者接近白色的字，保留了',
    why: '底色写在没有一起另存的样式里，程序看不出这些字在网页上看不看得见。',
    fix: '打开原来的网页看一看；看不见的，在写好的文件里删掉。另存时选“网页，全部”，样式就在旁边。',
  },
  symbol: {
    name: '符号字体里的符号，没有导入',
    why: '没有查到与它对应的通用字符，换一种字体就不是这个符号了。',
    fix: '看看原来的网页是什么符号，在写好的文件里补上（☑、●、→）。',
  },
  folded: {
    name: '折叠的内容，按展开的样子导入',
    why: '网页上要点一下才看得见。',
    fix: '看看是不是应当公开；不应当公开的，在写好的文件里删掉。',
  },
  form: {
    name: '表单里的内容，写成了普通的字',
    why: '网页上它是可以填写、可以选择的，导入的是打开网页时显示的样子。',
    fix: '核对一遍；没有选中的其他选项没有导入，需要的话在写好的文件里补上。',
  },
  button: {
    name: '按钮和密码框，没有导入',
    why: '离开了原来的网页，按了也没有用。',
    fix: '不用管；按钮上有应当公开的字，就在写好的文件里补上。',
  },
  frame: {
    name: '嵌在网页里的另一个网页或者文件，没有导入',
    why: '它的内容在另一个地址，程序不上网去取。',
    fix: ATTACH,
  },
  media: {
    name: '音频、视频，没有导入',
    why: '本站只收文字、表格和图片。',
    fix: '需要公开它，就写进 attachments，并附上文字稿。',
  },
  drawing: {
    name: '网页里画的图（SVG、画布），没有导入',
    why: '图是网页上的代码画的，离开了原来的网页就没有了，图上的字也一样。',
    fix: '在浏览器里截图，存为 PNG，放进写好的文件，并用一句话说明图上是什么。',
  },
  math: {
    name: '公式，写成了一行字',
    why: '公式里的分数线、根号画不出来，写成了 / 和 √()。',
    fix: '核对一遍，看意思是否变了。',
  },
  ruby: {
    name: '注音，没有导入',
    why: '保留的是正文的字，上面的注音没有地方放。',
    fix: '需要注音，就写在字后面的括号里，例如 渡（dù）口。',
  },
  'nested-table': {
    name: '表格里套的表格，写成了格子里的一行字',
    why: '网页的表格里不能再套表格。',
    fix: '核对这一格；看不明白的，把它写成单独的表格。',
  },
  generated: {
    name: '样式加上的字，没有导入',
    why: '这些字写在网页的样式里，不在正文里。',
    fix: COPY,
  },
  turned: {
    name: '斜着或者竖着的字，没有导入',
    why: '多半是水印、印章或者页边的字，夹在正文里就读不通。',
    fix: '打开原件看看；是正文的（例如转了方向的表格），补进写好的文件。',
  },
  reversed: {
    name: '强制从右到左显示的字，照存着的次序导入',
    why: '浏览器把这些字倒过来显示（12 显示成 21），存着的次序和看见的不一样。',
    fix: '对照网页，在写好的文件里改成看见的次序。',
  },
  unseen: {
    name: '看不见的字（和纸一样白、透明，或者不画出来），没有导入',
    why: '它们在文件里，打开来却看不见。',
    fix: COPY,
  },
  'unseen-unlooked': {
    name: '没有来得及查看不见的字',
    why: '文件太长；和纸一样白的字，可能和别的字一起导入了。',
    fix: '在原件里全选，看有没有多出来的字；有，就在写好的文件里删掉。',
  },
  'unseen-kept': {
    name: '和纸一样颜色的字，分不出在哪几行，照样导入了',
    why: '打开原件看不见这些字，公开的应当是看得见的内容。',
    fix: '在写好的文件里找到它们，看不见的就删掉。',
  },
  moved: {
    name: '样式换了先后的内容，照存着的次序导入',
    why: '浏览器里看到的先后和文件里写的不一样。',
    fix: '对照网页，在写好的文件里改成看见的次序。',
  },
  dotted: {
    name: '显示成圆点的字，没有导入',
    why: '样式把这些字遮成了圆点，打开网页看不见它们。',
    fix: COPY,
  },
  'list-style': {
    name: '不认识的列表编号样式，按 1. 2. 3. 导入',
    why: '编号写错了，读者就找不到“第几条”。',
    fix: '在浏览器里看看原来的编号，在写好的文件里改过来。',
  },
  furniture: {
    name: '页头、页脚、导航，没有导入',
    why: '它们每一页都有，不是正文，也不是标题。',
    fix: COPY,
  },
} satisfies Record<string, LossWords>;

export type PageLoss = keyof typeof PAGE_LOSSES;

/** Problems of saved pages. */
export const pageProblems = {
  'page-left-out': entry<{ loss: PageLoss; count: number; places: string[] }>({
    severity: 'warning',
    what: ({ loss, count, places }) =>
      `${PAGE_LOSSES[loss].name}，${count} 处：${places.join('；')}${count > places.length ? '；等等' : ''}。`,
    why: '公开的应当是打开原件看得见的内容；看得见而留下的、看不见而没有公开的，都要说清楚。',
    fix: ({ loss }) => `${PAGE_LOSSES[loss].why}${PAGE_LOSSES[loss].fix}`,
    example: { loss: 'hidden', count: 1, places: ['“内部核对用”'] },
  }),
  'attachment-not-at-hand': entry<{ title: string; address: string; most?: number | undefined }>({
    severity: 'warning',
    what: ({ title, address, most }) =>
      `附件 ${quoted(title)} ${most ? `超过了 ${most} MB` : '不在手边'}，没有导入：${quoted(address)}。正文里保留了它的名称。`,
    why: '附件存在别处，程序不上网去取；不知道原来的网址时，连链接也写不出来。',
    fix: ({ address }) =>
      `在浏览器里下载这个附件，按 ${quoted(address)} 放在网页文件旁边，再导入；或者放在写好的文件旁边，写进 attachments。`,
    example: { title: '点位清单', address: './P020240102.docx' },
  }),
};
