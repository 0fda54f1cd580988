import { entry, shown } from './problem-catalogue-entry.ts';

const AS_WRITTEN = '原文就是这样写的，照录不改。';

/** Problems of originals on their way in. */
export const importProblems = {
  'import-empty': entry<object>({
    severity: 'error',
    what: () => '这个文件是空的，里面没有文字。',
    why: '没有文字就没有可以公开的内容。',
    fix: () => '打开原来的文件看看内容在不在，重新保存一份再导入。',
  }),
  'import-unfaithful': entry<{ share: number; original: string; page: string }>({
    severity: 'error',
    what: ({ share, original, page }) =>
      `导入后的网页和原文不一样，只对得上 ${(Math.floor(share * 1000) / 10).toFixed(1)}%。第一处不同：原文 ${shown(original)}，网页 ${shown(page)}。`,
    why: '公开的文字必须与原文一字不差，顺序也一样（空白不计）。',
    fix: () =>
      '没有写入任何内容。把这一处换一种写法（例如把文本框里的字移到正文）再导入，或者另存为 .docx、.html、.txt 再试。',
  }),
  'import-no-date': entry<object>({
    severity: 'error',
    what: () => '没有找到发布日期。',
    why: '文件按发布年份存放，目录按发布日期排列；程序不替您编日期。',
    fix: () => '在命令后面加上：--published-on 2024-01-17（换成实际的日期）',
  }),
  'import-date-from-name': entry<{ date: string }>({
    severity: 'warning',
    what: ({ date }) => `文件里没有发布日期，暂用文件名里的 ${date}。`,
    why: '文件名里的日期可能是别的日期，例如收文日期。',
    fix: () => '核对 published_on；不对就改，并把文件移到那一年的文件夹。',
  }),
  'import-no-title': entry<{ title: string }>({
    severity: 'warning',
    what: ({ title }) => `没有找到标题，暂用文件名 ${shown(title)}。`,
    why: '读者靠标题找文件，文件名说不清楚内容。',
    fix: () => '在写好的文件里改 title，或者加上 --title 再导入一次。',
  }),
  'import-no-category': entry<object>({
    severity: 'warning',
    what: () => '没有找到组配分类，暂记为“未分类”。',
    why: '读者按分类查找，没有分类的文件不容易找到。',
    fix: () =>
      '在写好的文件里改 category，例如：category: 法定主动公开内容/规划计划/工作计划与总结',
  }),
  'import-no-id': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `文件名 ${shown(name)} 做不成网址。`,
    why: '编号就是网址，只能用小写英文字母、数字和连字符，程序不替您编。',
    fix: () => '在命令后面加上：--id 2024-work-plan（换成合适的编号）',
  }),
  'import-exists': entry<{ file: string; differences: string }>({
    severity: 'error',
    what: ({ file, differences }) => `${file} 已经有了，内容不同，没有改动它。${differences}`,
    why: '已经公开的文件不会被悄悄覆盖。',
    fix: () => '确认要换成新的内容，就加上 --force；是另一份文件，就换一个 --id。',
  }),
  'import-record-unknown': entry<{ label: string; value: string }>({
    severity: 'warning',
    what: ({ label, value }) =>
      `原页面的信息记录里有“${label}”${shown(value)}，本站的记录没有这一项。`,
    why: '这一项不属于正文，没有地方放，导入时没有保留。',
    fix: () => '需要公开它，就写进正文或者 summary。',
  }),
  'table-cells-unplaced': entry<{ lines: number[] }>({
    severity: 'warning',
    what: ({ lines }) =>
      `表格有 ${lines.length} 行的格子比表头少（第 ${lines.slice(0, 12).join('、')}${lines.length > 12 ? '……' : ''} 行）。`,
    why: '从网页复制成文本时，合并的单元格丢了位置，程序分不清空的是哪一列。',
    fix: () =>
      '对照原来的网页核对这几行：合并到上面的格子写 ^，合并到左边的格子写 <；或者改为导入网页、Word 文件。',
  }),
  'numbering-doubtful': entry<{ words: string }>({
    severity: 'warning',
    what: ({ words }) => `这一段以编号开头，但不像标题，当作普通段落：${shown(words)}。`,
    why: '标题决定章节的地址；一、二类 这样的说法和编号长得一样，程序不乱猜。',
    fix: () => '它是标题，就在写好的文件里给这一行的前面加上 ## 或 ###；不是就不用管。',
  }),
  'numbering-out-of-order': entry<{ words: string; expected: number }>({
    severity: 'warning',
    what: ({ words, expected }) => `编号不连续，按顺序应当是 ${expected}：${shown(words, 40)}。`,
    why: '编号跳过或者重复，可能是复制时漏了一段，也可能原文就写错了。',
    fix: () => `对照原文，看有没有漏掉内容。${AS_WRITTEN}`,
  }),
};
