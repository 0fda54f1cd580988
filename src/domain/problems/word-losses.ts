import { REDRAW, REFUSED, type LossWords } from './word-refusals.ts';

const NOT_SHOWN = '公开的是 Word 里看得见的内容，这些在 Word 里看不见，或者不是正文。';

/** What is left out or kept in another form, and told. */
const TOLD = {
  hidden: {
    name: '隐藏文字',
    why: NOT_SHOWN,
    fix: '应当公开的，在 Word 里选中它，取消“字体 → 隐藏”，再导入；不应当公开的，不用管。',
  },
  unseen: {
    name: '看不见的文字（字和底色一样、小到看不清、行高接近零）',
    why: NOT_SHOWN,
    fix: '应当公开的，在 Word 里选中它，改成看得见的颜色、字号和行距，再导入；不应当公开的，不用管。',
  },
  overlaid: {
    name: '可能和图片叠在一起的文字或者图形',
    why: '图片浮在文字上面会盖住字，浅色的字衬在深色的图上才看得见；程序看不出盖住了哪些，文字全部保留了。',
    fix: '对照 Word 看看这一处：盖住的、不应当公开的字，从原件里删掉；图片改成“嵌入型”就不会盖住字。',
  },
  comment: {
    name: '批注',
    why: '批注是起草时的意见，不是正文。',
    fix: '看看有没有应当写进正文的意见；没有就不用管。',
  },
  'field-code': {
    name: '域的代码（显示的结果已保留）',
    why: '域代码不显示，保留的是它显示的结果；结果可能没有更新。',
    fix: '在 Word 里按 Ctrl+A、F9 更新全部的域，核对序号和引用，保存以后再导入。',
  },
  toc: {
    name: '目录',
    why: '网页自己按章节列目录，页码在网页上没有意义。',
    fix: '不用管；目录里有、正文里没有的标题，请补进正文。',
  },
  chart: {
    name: 'Word 图表',
    why: '图表是程序画的，网页上没有这个程序；图上的数字也就不见了。',
    fix: REDRAW,
  },
  diagram: {
    name: 'SmartArt 图示',
    why: '图示是程序画的，网页上没有这个程序；图上的字也就不见了。',
    fix: '把图示里的字写成正文或者表格，再导入；或者把图示另存为图片，放回原处。',
  },
  model: { name: '三维模型', why: '网页上显示不了它。', fix: REDRAW },
  'header-footer': {
    name: '页眉页脚',
    why: '页眉页脚每页重复，不是正文，也不是标题。',
    fix: '里面有应当公开的内容，就写进正文，再导入。',
  },
  'page-number': {
    name: '页码',
    why: '网页不分页。',
    fix: '不用管。',
  },
  ruby: {
    name: '注音',
    why: '保留的是正文的字，上面的注音没有地方放。',
    fix: '需要注音，就写在字后面的括号里，例如 渡（dù）口。',
  },
  shape: {
    name: '没有文字的图形（线条、边框）',
    why: '线条和边框是版面，不是内容。',
    fix: '图形有意义（例如流程图的箭头），就把整张图另存为图片放回原处，再导入。',
  },
  'note-numbers': {
    name: '每页或者每节重新编号的脚注、尾注',
    why: '网页不分页，脚注和尾注从头到尾连着编号，和 Word 里看见的号码不同。',
    fix: '正文里写着“见注 1”这样的话，对照网页改正号码；没有就不用管。',
  },
  'merged-away': {
    name: '合并单元格里盖住的字',
    why: '单元格合并以后，Word 不显示被盖住的格子里的字。',
    fix: '应当公开的，在 Word 里拆分单元格，把字移到看得见的格子里。',
  },
  'picture-elsewhere': {
    name: '链接到别处的图片',
    why: '文件里只有图片的地址，没有图片。',
    fix: '在 Word 里选“文件 → 信息 → 编辑指向文件的链接 → 将图片保存在文档中”，再导入。',
  },
  'nested-table': {
    name: '表格里套的表格',
    why: '网页的表格里不能再套表格，里面的表格写成了一行一行的字。',
    fix: '核对这一格；看不明白的，在 Word 里把它移出来，成为单独的表格。',
  },
  cropped: {
    name: '裁剪过的图片',
    why: 'Word 只显示裁剪以后的部分，文件里存的是整张图，导入的是整张图。',
    fix: '被裁掉的部分不应当公开，就在 Word 里选“压缩图片 → 删除图片的剪裁区域”，保存以后再导入。',
  },
  placeholder: {
    name: '没有填写的内容控件',
    why: '显示的是提示文字（例如“单击此处输入文字”），不是填写的内容。',
    fix: '填上内容，或者删掉这个控件，再导入。',
  },
  unknown: {
    name: '程序不认识的内容',
    why: '这种内容不在程序的对照表里，可能显示了什么，也可能什么也没有显示。',
    fix: '在 Word 里看看这个地方；有内容就改成普通的文字、表格或者图片，再导入。',
  },
} satisfies Record<string, LossWords>;

export type WordTold = keyof typeof TOLD;
export type WordRefused = keyof typeof REFUSED;
/** Kinds of what Word shows, or holds, and the site does not take as it is. */
export type WordLoss = WordTold | WordRefused;

export const WORD_LOSSES: Record<WordLoss, LossWords> = { ...TOLD, ...REFUSED };

/** Whether a loss keeps a file out. */
export const refuses = (loss: WordLoss): loss is WordRefused => loss in REFUSED;
