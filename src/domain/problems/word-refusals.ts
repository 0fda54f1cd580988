/** What a kind of loss is called, why it is one, and what staff can do. */
export interface LossWords {
  name: string;
  why: string;
  fix: string;
}

export const REDRAW =
  '在 Word 里选中它，复制，选择性粘贴为图片（PNG），替换原来的，再导入；并用一句话说明图上是什么。';

/** What refuses a file. */
export const REFUSED = {
  object: {
    name: '嵌入的对象',
    why: '里面是别的程序的文件，网页上打不开，读者看不到它的内容。',
    fix: '表格：打开它，复制到 Word 里成为普通的表格；其他：另存为附件，或者另存为图片放回原处。再导入。',
  },
  'formula-object': {
    name: '旧版公式编辑器的公式',
    why: '公式存成了图形，读不出里面的字。',
    fix: '在 Word 里选“插入 → 公式”重新录入，或者写成普通的文字（1/3、PM₂.₅），再导入。',
  },
  'picture-format': {
    name: '浏览器不能显示的图片',
    why: '读者会看到一个打不开的图标。能用的格式是 PNG、JPEG、GIF、WebP。',
    fix: REDRAW,
  },
  math: {
    name: '公式',
    why: '这个公式里有程序写不成文字的部分，导入以后意思会变。',
    fix: '把它写成普通的文字，或者另存为图片放回原处，再导入。',
  },
  'eq-field': {
    name: 'EQ 域',
    why: '这个域画出来的样子写不成文字，导入以后会丢。',
    fix: '把它写成普通的文字（带圈的字可以用 ①、㊀），或者另存为图片放回原处，再导入。',
  },
  'field-without-result': {
    name: '没有结果的域',
    why: 'Word 打开文件时才算出它显示什么，文件里没有结果。',
    fix: '在 Word 里按 Ctrl+A、F9 更新全部的域，保存以后再导入；还不行，就按 Ctrl+Shift+F9 把它变成普通的文字。',
  },
  symbol: {
    name: '符号字体里的符号',
    why: '换一台电脑、换一种字体，它就不是这个符号了；没有查到与它对应的通用字符。',
    fix: '在 Word 里删掉它，用输入法或者“插入 → 符号（字体选“普通文本”）”重新输入，再导入。',
  },
  'private-character': {
    name: '造字',
    why: '这个字只在装了同一套造字的电脑上看得见，读者看到的是空格或者方框。',
    fix: '换成正式编码的字；查不到，就用“〔〕”说明字的写法，例如〔氵+隽〕。',
  },
  'number-format': {
    name: '自动编号的格式',
    why: '程序不会写这种编号，导入以后编号会错。',
    fix: '在 Word 里换一种编号格式，或者选中这一段，把编号变成普通的文字，再导入。',
  },
  subdocument: {
    name: '主控文档的子文档',
    why: '子文档的内容在另一个文件里，这个文件里没有。',
    fix: '在 Word 里选“视图 → 大纲 → 显示文档 → 取消链接”，把子文档并进来，再导入。',
  },
  'embedded-part': {
    name: '嵌入的文件',
    why: '正文有一部分是嵌在里面的另一个文件，读不出来。',
    fix: '用 Word 打开，另存一次（Word 会把它并进正文），再导入。',
  },
  'date-of-today': {
    name: '自动更新的日期',
    why: '每次打开显示的都是当天的日期，不是文件的日期。',
    fix: '换成普通文字写的日期，再导入。',
  },
  reversed: {
    name: '强制从右到左显示的文字',
    why: 'Word 把这些字倒过来显示（12 显示成 21），导入以后顺序就和看见的不一样。',
    fix: '在 Word 里删掉这几个字，照显示的样子重新输入，再导入。',
  },
  bound: {
    name: '内容控件里的字和 Word 显示的不同（存着的 → 显示的）',
    why: '这个控件和文件里的数据绑定，Word 打开时显示那份数据，不显示存着的字。',
    fix: '用 Word 打开，另存一次（存着的字会更新），再导入；或者右击控件，选“删除内容控件”，核对文字以后再导入。',
  },
  ink: { name: '墨迹', why: '手写的笔迹不是文字，也不是图片。', fix: REDRAW },
  control: {
    name: '控件',
    why: '网页上显示不了它，里面的内容会丢。',
    fix: '把控件里的内容写成普通的文字，再导入。',
  },
  canvas: { name: '锁定的画布', why: '画布里的字和图读不出来。', fix: REDRAW },
  unread: {
    name: '程序漏读的文字',
    why: '这些字在文件里，程序既没有导入，也说不出为什么不导入。',
    fix: '没有写入任何内容。请把这份文件（或者去掉内容的样子）交给维护网站的人；急用就另存为 .txt 再导入。',
  },
} satisfies Record<string, LossWords>;
