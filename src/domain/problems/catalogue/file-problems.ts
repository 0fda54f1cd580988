import { entry, quoted } from './entry.ts';

/** Problems of a file as a whole. */
export const fileProblems = {
  'not-a-text': entry<{ file: string }>({
    severity: 'error',
    what: () => '这不是文本文件，可能是改了后缀的 Excel、Word 文件或图片。',
    why: '读不出的文件里的内容不会出现在网站上。',
    fix: ({ file }) =>
      /\.csv$/i.test(file)
        ? `用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”；或者把后缀改回 .xlsx，再运行：\nnpm run import -- ${file.replace(/csv$/i, 'xlsx')}`
        : '用原来的程序打开它，把文字复制到一个新的文本文件；Word 文件把后缀改回 .docx，用 npm run import 导入。不需要它就删除。',
    example: { file: 'seeds/observations/air.csv' },
  }),
  'file-unreadable': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `读不出这个文件：${reason}。`,
    why: '读不出的文件里的内容不会出现在网站上。',
    fix: () => '检查文件是否存在、没有被其他程序占用、有读取权限；不需要它就删除。',
    example: { reason: '文件正被其他程序占用' },
  }),
  'file-missing': entry<{ header: string }>({
    severity: 'error',
    what: () => '缺少这张表。',
    why: '没有这张表，其他表里引用它的行都无从核对。',
    fix: ({ header }) => `新建这个文件，第一行写表头：\n${header}`,
    example: { header: 'id,name,name_en' },
  }),
  'wrong-encoding': entry<{ encoding: 'GB18030' | 'UTF-16' | undefined }>({
    severity: 'error',
    what: ({ encoding }) =>
      encoding
        ? `文件的编码是 ${encoding}，不是 UTF-8。`
        : '文件的编码不是 UTF-8，也认不出是哪一种。',
    why: '网站只按 UTF-8 读取文件，用别的编码会变成乱码。',
    fix: ({ encoding }) =>
      (encoding ? '' : '先用原来编辑它的程序打开，确认文字没有乱码。') +
      '另存为 UTF-8：Excel 选“另存为 → CSV UTF-8（逗号分隔）”；记事本选“另存为”，编码选“UTF-8”；WPS 先另存为 .xlsx，再导出为 CSV，编码选 UTF-8。',
    example: { encoding: 'GB18030' },
  }),
  'control-character': entry<{ code: string }>({
    severity: 'error',
    what: ({ code }) => `这里有一个看不见的控制字符（U+${code}）。`,
    why: '控制字符会打乱文字的顺序，或者让订阅源和下载的数据读不出来。',
    fix: () => '删除它：重新输入这一行，或者先粘贴成纯文本，再从那里复制。',
    example: { code: '202E' },
  }),
  'bad-id': entry<{ id: string; kind: 'file' | 'cell'; proposal: string }>({
    severity: 'error',
    what: ({ id, kind }) =>
      `${kind === 'file' ? '文件名' : '编号'} ${quoted(id)} 不能作网址的一部分。`,
    why: '编号就是网址，发布后不再改变；只能用小写英文字母、数字和连字符，别的字符在转发、打印时会变样。',
    fix: ({ kind, proposal }) =>
      `${kind === 'file' ? '把文件改名' : '改写'}，例如：${proposal || '2024-work-plan'}`,
    example: { id: 'PM2.5', kind: 'cell', proposal: 'pm25' },
  }),
  'wrong-year-folder': entry<{ folder: string; publishedOn: string; file: string }>({
    severity: 'error',
    what: ({ folder, publishedOn }) => `文件放在 ${folder} 文件夹里，发布日期却是 ${publishedOn}。`,
    why: '文件按发布年份存放，放错了以后就找不到。',
    fix: ({ file }) => `核对 published_on；日期没错，就把文件移到：${file}`,
    example: {
      folder: '2023',
      publishedOn: '2024-01-17',
      file: 'content/disclosures/2024/2024-work-plan.md',
    },
  }),
};
