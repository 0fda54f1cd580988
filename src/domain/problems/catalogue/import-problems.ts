import { entry, quoted } from './entry.ts';

const AS_WRITTEN = '原文就是这样写的，照录不改。';

/** Problems of what originals say and of where they go. */
export const importProblems = {
  'image-not-at-hand': entry<{ address: string }>({
    severity: 'warning',
    what: ({ address }) => `有一张图片不在手边，没有导入：${quoted(address)}。`,
    why: '网页里的图片存在别处，程序不上网去取。',
    fix: () => '在浏览器里选“另存为 → 网页，全部”，图片就会存在旁边的文件夹里；再导入一次。',
    example: { address: 'http://example.com/map.png' },
  }),
  'image-not-shown': entry<{ address: string }>({
    severity: 'error',
    what: ({ address }) =>
      `${quoted(address)} 的内容不是浏览器能显示的图片，不管它的后缀名是什么。`,
    why: '读者会看到一个打不开的图标。能用的格式是 PNG、JPEG、GIF、WebP。',
    fix: () => '打开它看看是不是图片；是，就另存为 PNG，换掉原来的，再导入。',
    example: { address: 'map.png' },
  }),
  'image-outside': entry<{ address: string }>({
    severity: 'error',
    what: ({ address }) => `图片 ${quoted(address)} 不在这份文件的文件夹里，没有去读它。`,
    why: '导入只读文件所在的文件夹和下面的文件夹，免得把电脑上别的文件公开出去；换一台电脑，这样的地址也打不开。',
    fix: () => '把图片复制到这份文件旁边，写成 ![说明](图片的文件名)，再导入。',
    example: { address: '../../照片/点位.png' },
  }),
  'image-too-big': entry<{ address: string; most: number }>({
    severity: 'error',
    what: ({ address, most }) => `图片 ${quoted(address)} 超过了 ${most} MB。`,
    why: '手机上要等很久才看得到它。',
    fix: () => '用看图软件把它缩小到 2000 像素宽以内，另存以后再导入。',
    example: { address: 'map.png', most: 10 },
  }),
  'image-without-words': entry<{ name: string }>({
    severity: 'warning',
    what: ({ name }) => `图片 ${name} 没有文字说明，暂记为“图片”和序号。`,
    why: '看不见图片的读者靠说明知道图上是什么（无障碍要求）。',
    fix: () => '在写好的文件里，把 ![…] 方括号中的字换成一句话，说清图上是什么。',
    example: { name: 'image-1.png' },
  }),
  'shifted-words': entry<{ words: string }>({
    severity: 'warning',
    what: ({ words }) => `上标或下标 ${quoted(words)} 写成了普通的字。`,
    why: '上标、下标照原样保留；这几个字里夹着图片，或者 < > | 这样的符号，写不成上标、下标。',
    fix: () => '看看意思是否变了；变了就在写好的文件里换一种写法。',
    example: { words: 'a|b' },
  }),
  'struck-words': entry<{ words: string }>({
    severity: 'warning',
    what: ({ words }) => `${quoted(words)} 带有删除线，导入后成了普通的字。`,
    why: '带删除线的字，可能是本来要删掉的。',
    fix: () => '不要的话，在原件里删掉，再导入。',
    example: { words: '原定六月完成' },
  }),
  'tracked-changes': entry<{ changes: number }>({
    severity: 'warning',
    what: ({ changes }) => `文件里还有 ${changes} 处修订没有定稿，按“接受全部修订”读取。`,
    why: '还在修订的文件可能不是最后的版本。',
    fix: () => '在 Word、WPS 里选“审阅 → 接受所有修订”，确认是定稿，再导入。',
    example: { changes: 3 },
  }),
  'import-unfaithful': entry<{ share: number; original: string; page: string }>({
    severity: 'error',
    what: ({ share, original, page }) =>
      `导入后的网页和原文不一样，只对得上 ${(Math.floor(share * 1000) / 10).toFixed(1)}%。第一处不同：原文 ${quoted(original)}，网页 ${quoted(page)}。`,
    why: '公开的文字必须与原文一字不差，顺序也一样（空白不计）。',
    fix: () =>
      '没有写入任何内容。把这一处换一种写法（例如把文本框里的字移到正文）再导入，或者另存为 .docx、.html、.txt 再试。',
    example: { share: 0.982, original: '全市优良天数比例为', page: '全市优良比例为' },
  }),
  'import-no-date': entry<object>({
    severity: 'error',
    what: () => '没有找到发布日期。',
    why: '文件按发布年份存放，目录按发布日期排列；程序不替您编日期。',
    fix: () => '在命令后面加上：--published-on 2024-01-17（换成实际的日期）',
    example: {},
  }),
  'import-date-from-name': entry<{ date: string }>({
    severity: 'warning',
    what: ({ date }) => `文件里没有发布日期，暂用文件名里的 ${date}。`,
    why: '文件名里的日期可能是别的日期，例如收文日期。',
    fix: () => '核对 published_on；不对就改，并把文件移到那一年的文件夹。',
    example: { date: '2024-01-17' },
  }),
  'import-no-title': entry<{ title: string }>({
    severity: 'warning',
    what: ({ title }) => `没有找到标题，暂用文件名 ${quoted(title)}。`,
    why: '读者靠标题找文件，文件名说不清楚内容。',
    fix: () => '在写好的文件里改 title，或者加上 --title 再导入一次。',
    example: { title: '2024-01-17-notice' },
  }),
  'import-title-doubtful': entry<{ title: string }>({
    severity: 'warning',
    what: ({ title }) =>
      `取到的标题是 ${quoted(title)}，像一个数、一个日期，或者信息记录里的一行。`,
    why: '读者靠标题找文件；标题取错了，真正的标题就留在正文里，或者在原件里没有读到。',
    fix: () =>
      '是标题，就不用管；不是，就加上 --title 写明标题，再导入一次，或者在写好的文件里改 title。',
    example: { title: '2024-01-02' },
  }),
  'import-no-category': entry<object>({
    severity: 'warning',
    what: () => '没有找到组配分类，暂记为“未分类”。',
    why: '读者按分类查找，没有分类的文件不容易找到。',
    fix: () =>
      '在写好的文件里改 category，例如：category: 法定主动公开内容/规划计划/工作计划与总结',
    example: {},
  }),
  'import-no-id': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `文件名 ${quoted(name)} 做不成网址。`,
    why: '编号就是网址，只能用小写英文字母、数字和连字符，程序不替您编。',
    fix: () => '在命令后面加上：--id 2024-work-plan（换成合适的编号）',
    example: { name: '通知.docx' },
  }),
  'import-exists': entry<{ file: string; differences: string }>({
    severity: 'error',
    what: ({ file, differences }) => `${file} 已经有了，内容不同，没有改动它。${differences}`,
    why: '已经公开的文件不会被悄悄覆盖。',
    fix: () => '确认要换成新的内容，就加上 --force；是另一份文件，就换一个 --id。',
    example: {
      file: 'content/disclosures/2024/2024-work-plan.md',
      differences: '正文有 2 段不同。',
    },
  }),
  'import-record-unknown': entry<{ label: string; value: string }>({
    severity: 'warning',
    what: ({ label, value }) =>
      `原页面的信息记录里有“${label}”${quoted(value)}，本站的记录没有这一项。`,
    why: '这一项不属于正文，没有地方放，导入时没有保留。',
    fix: () => '需要公开它，就写进正文或者 summary。',
    example: { label: '关键词', value: '空气质量' },
  }),
  'table-cells-unplaced': entry<{ lines: number[] }>({
    severity: 'warning',
    what: ({ lines }) =>
      `表格有 ${lines.length} 行的格子比表头少（第 ${lines.slice(0, 12).join('、')}${lines.length > 12 ? '……' : ''} 行）。`,
    why: '从网页复制成文本时，合并的单元格丢了位置，程序分不清空的是哪一列。',
    fix: () =>
      '对照原来的网页核对这几行：合并到上面的格子写 ^，合并到左边的格子写 <；或者改为导入网页、Word 文件。',
    example: { lines: [9, 10] },
  }),
  'table-cells-placed': entry<{ lines: number[] }>({
    severity: 'warning',
    what: ({ lines }) =>
      `表格有 ${lines.length} 行丢了合并单元格的位置，程序按各列内容的样子补上了（第 ${lines.slice(0, 12).join('、')}${lines.length > 12 ? '……' : ''} 行）。`,
    why: '从网页复制成文本时，合并的单元格没有留下痕迹，补的位置可能不对。',
    fix: () => '对照原来的网页核对这几行；或者改为导入网页、Word 文件，位置就不会丢。',
    example: { lines: [9, 10] },
  }),
  'numbering-doubtful': entry<{ words: string }>({
    severity: 'warning',
    what: ({ words }) => `这一段以编号开头，但不像标题，当作普通段落：${quoted(words)}。`,
    why: '标题决定章节的地址；一、二类 这样的说法和编号长得一样，程序不乱猜。',
    fix: () => '它是标题，就在写好的文件里给这一行的前面加上 ## 或 ###；不是就不用管。',
    example: { words: '一、二类海水面积占比为四成' },
  }),
  'numbering-out-of-order': entry<{ words: string; expected: number }>({
    severity: 'warning',
    what: ({ words, expected }) => `编号不连续，按顺序应当是 ${expected}：${quoted(words, 40)}。`,
    why: '编号跳过或者重复，可能是复制时漏了一段，也可能原文就写错了。',
    fix: () => `对照原文，看有没有漏掉内容。${AS_WRITTEN}`,
    example: { words: '三、保障措施', expected: 2 },
  }),
};
