import { entry, quoted } from './entry.ts';

/** Problems of files that are handed in for import and cannot be read. */
export const originalProblems = {
  'import-empty': entry<object>({
    severity: 'error',
    what: () => '这个文件是空的，里面没有文字。',
    why: '没有文字就没有可以公开的内容。',
    fix: () => '打开原来的文件看看内容在不在，重新保存一份再导入。',
    example: {},
  }),
  'import-truncated': entry<object>({
    severity: 'error',
    what: () => '文件不完整，后面一段没有了，打不开。',
    why: '多半是下载或者拷贝中断了，缺了哪些内容无从知道。',
    fix: () => '重新下载或者拷贝一份，用 Word、WPS 打开看一遍，再导入。',
    example: {},
  }),
  'import-damaged': entry<object>({
    severity: 'error',
    what: () => '文件的结构坏了，或者乱得不合情理，读不出来。',
    why: '多半是存盘时出了错，也可能是别的程序改坏的；缺了哪些内容无从知道。',
    fix: () =>
      '用 Word、WPS 或浏览器打开它，看看内容是否完整，另存一份再导入；或者把文字复制到记事本，导入文本。',
    example: {},
  }),
  'import-encrypted': entry<object>({
    severity: 'error',
    what: () => '文件设了密码，读不出来。',
    why: '程序没有密码，也不会去猜。',
    fix: () => '用 Word、WPS 或 Excel 打开，去掉密码（文件 → 信息 → 保护文档），保存后再导入。',
    example: {},
  }),
  'import-picture': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `${quoted(name)} 是一张图片，或者影音文件，后缀名说明不了内容。`,
    why: '图片里的字读不出来，读者搜不到，也听不到。',
    fix: () => '导入它的文字稿；图片作为插图，放进文字稿里一起导入。',
    example: { name: '通知.docx' },
  }),
  'import-too-big': entry<{ megabytes: number; most: number }>({
    severity: 'error',
    what: ({ megabytes, most }) => `文件有 ${megabytes} MB，超过了 ${most} MB。`,
    why: '这么大的文件多半嵌着没有压缩的照片或者影像，网页打开会很慢。',
    fix: () => '在 Word、WPS 里压缩图片（图片格式 → 压缩图片），或者把它分成几份，再导入。',
    example: { megabytes: 50, most: 30 },
  }),
  'import-bomb': entry<object>({
    severity: 'error',
    what: () => '这个压缩文件展开以后大得不合情理，没有展开。',
    why: '这样的文件会占满内存，可能是有人故意做的。',
    fix: () =>
      '不要再打开它。确认来历；确实需要，就在 Word、WPS 里新建文档，把文字粘贴过去再导入。',
    example: {},
  }),
  'import-mojibake': entry<{ found: string; meant?: string }>({
    severity: 'error',
    what: ({ found, meant }) =>
      `文字是乱码：${quoted(found, 40)}${meant ? `，原来大概是 ${quoted(meant, 40)}` : ''}。`,
    why: '文件曾经用错误的编码打开并保存过，有的字已经丢了，改编码也补不回来。',
    fix: () => '找到没有乱码的原件，或者从原来的网页重新复制，再导入。',
    example: { found: '鐢熸€佺幆澧', meant: '生态环境' },
  }),
  'import-wrong-encoding': entry<object>({
    severity: 'error',
    what: () => '认不出文件的编码：不是 UTF-8、GB18030，也不是 UTF-16。',
    why: '编码猜错了，字就全错了，所以不猜。',
    fix: () => '用原来编辑它的程序打开，确认没有乱码，另存为 UTF-8，再导入。',
    example: {},
  }),
  'import-unknown-kind': entry<{ found: string }>({
    severity: 'error',
    what: ({ found }) => `不会读这种文件：${found}。`,
    why: '能导入的有：网页、文本、Markdown、Word（.docx、.doc、.wps）、PDF，以及 Excel 和 CSV 数据表。',
    fix: () => '用能打开它的程序另存为 .docx、.pdf 或者 .txt；压缩包先解开。',
    example: { found: '压缩包（.rar）' },
  }),
  'import-no-office': entry<{ to: string }>({
    severity: 'error',
    what: () => '这是旧格式的 Office 或 WPS 文件，这台电脑没有装 LibreOffice，读不了。',
    why: '旧格式（.doc、.wps、.xls、.rtf）要靠 LibreOffice 转换。',
    fix: ({ to }) =>
      `用 Word 或 WPS 打开它，选“另存为 → ${to === 'docx' ? 'Word 文档（.docx）' : 'Excel 工作簿（.xlsx）'}”，再导入；或者请维护的人装上 LibreOffice。`,
    example: { to: 'docx' },
  }),
  'import-not-converted': entry<object>({
    severity: 'error',
    what: () => 'LibreOffice 转换这个文件没有成功。',
    why: '文件可能设了密码，或者已经损坏。',
    fix: () => '用 Word 或 WPS 打开它，看看内容是否完整，另存为 .docx 或 .xlsx，再导入。',
    example: {},
  }),
  'import-pdf-fonts': entry<object>({
    severity: 'error',
    what: () => '这个 PDF 里有文字，但是字体缺少对照表，读不出是哪些字。它不是扫描件。',
    why: '文件里只有字形的编号，没有说明每个编号是什么字（缺 ToUnicode 表，或者用了不认识的编码）；猜就会猜错。',
    fix: () =>
      '导入它的 Word 文件；没有，就用 WPS、Word 或者浏览器打开原来的文件，重新导出 PDF，不要选“转换为曲线”“不嵌入字体”。',
    example: {},
  }),
  'import-pdf-slow': entry<object>({
    severity: 'error',
    what: () => '这个 PDF 读了 9 秒还没有读完，停下了，什么也没有写。',
    why: '一次导入最多 10 秒；这样的文件多半有几百页，或者每一页都画得很复杂。',
    fix: () => '把它拆成几份（每份 200 页以内），分别导入；或者导入它的 Word 文件。',
    example: {},
  }),
  'pdf-radicals': entry<{ count: number; examples: string[] }>({
    severity: 'warning',
    what: ({ count, examples }) =>
      `PDF 里有 ${count} 个字写成了部首（${examples.join(' ')}），已经换成普通的字。`,
    why: '浏览器导出的 PDF 常把“长”“工”这样的字写成外形一样的部首，看上去没有差别，但是搜不到。',
    fix: () => '不用管；文中本来就要写部首的（例如讲汉字），在写好的文件里改回去。',
    example: { count: 3, examples: ['⻓', '⼯'] },
  }),
  'pdf-pages-silent': entry<{ pages: number[] }>({
    severity: 'warning',
    what: ({ pages }) =>
      `PDF 的第 ${pages.slice(0, 12).join('、')}${pages.length > 12 ? '……' : ''} 页有文字，但是字体缺少对照表，没有读出来。`,
    why: '这几页的文字搜不到，读者只能打开所附的 PDF 看。',
    fix: () => '导入它的 Word 文件；或者用原来的程序重新导出 PDF，嵌入字体，再导入。',
    example: { pages: [2] },
  }),
  'pdf-pages-scanned': entry<{ pages: number[] }>({
    severity: 'warning',
    what: ({ pages }) =>
      `PDF 的第 ${pages.slice(0, 12).join('、')}${pages.length > 12 ? '……' : ''} 页没有文字，是图片、扫描件或者空白页。`,
    why: '图片里的字搜不到，也听不到，读者只能打开所附的 PDF 看。',
    fix: () => '看看这几页；有字的，用文字识别软件得到文字，核对以后补进写好的文件。',
    example: { pages: [5, 6] },
  }),
  'import-scanned': entry<object>({
    severity: 'error',
    what: () => '这个 PDF 里没有文字，多半是扫描件。',
    why: '扫描出来的是图片，读者搜不到，也听不到。',
    fix: () => '导入它的 Word 文件；只有纸质件时，用文字识别软件得到文字，核对无误后导入。',
    example: {},
  }),
};
