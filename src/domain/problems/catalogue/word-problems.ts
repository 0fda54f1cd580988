import { entry, quoted } from './entry.ts';
import { WORD_LOSSES, type WordLoss } from '#domain/problems/word-losses.ts';

interface Found {
  loss: WordLoss;
  count: number;
  /** In Chinese: what it is and where it is, at most a few. */
  places: string[];
}

const listedPlaces = ({ count, places }: Found): string =>
  `${places.join('；')}${count > places.length ? `；等等` : ''}`;

/** Losses that are kept, in another form. */
const KEPT = new Set<WordLoss>(['nested-table', 'overlaid', 'cropped', 'placeholder', 'unknown']);

/** Problems of Word files: what Word shows and the site cannot, each named with its place. */
export const wordProblems = {
  'word-left-out': entry<Found>({
    severity: 'warning',
    what: (found) =>
      `${WORD_LOSSES[found.loss].name}，${found.count} 处${KEPT.has(found.loss) ? '，请核对' : '，没有导入'}：${listedPlaces(found)}。`,
    why: '公开的应当是 Word 里看得见的内容；看得见而留下的、看不见而没有公开的，都要说清楚。',
    fix: ({ loss }) => `${WORD_LOSSES[loss].why}${WORD_LOSSES[loss].fix}`,
    example: {
      loss: 'hidden',
      count: 1,
      places: ['“定稿前的说明”（正文“全年共受理申请12件。”这一段）'],
    },
  }),
  'word-refused': entry<Found>({
    severity: 'error',
    what: (found) => `${WORD_LOSSES[found.loss].name}，${found.count} 处：${listedPlaces(found)}。`,
    why: '它在 Word 里看得见，导入以后会丢或者会变，所以没有导入这份文件。',
    fix: ({ loss }) => `${WORD_LOSSES[loss].why}${WORD_LOSSES[loss].fix}`,
    example: {
      loss: 'object',
      count: 1,
      places: ['“Excel 表格”（正文“一、附表”的后面）'],
    },
  }),
  'import-limit': entry<{ found: string; most: string }>({
    severity: 'error',
    what: ({ found, most }) => `文件超过了一次导入的上限：${found}，最多 ${most}。`,
    why: '这么大、这么深的文件会占满内存，半天没有结果。',
    fix: () =>
      '在 Word、WPS 里把它分成几份，分别导入；内容其实不多，就全选、复制，粘贴到新建的文档里再导入。',
    example: { found: '一层套一层超过 250 层', most: '250 层' },
  }),
};

/** What an OFD file holds beside the words of its pages. */
export type OfdLoss =
  | 'attachments'
  | 'annotations'
  | 'signatures'
  | 'running'
  | 'hidden'
  | 'scanned'
  | 'composites'
  | 'pictures'
  | 'documents'
  | 'parts';

const LOSSES: Record<OfdLoss, { what: string; fix: string }> = {
  attachments: {
    what: '文件里附带的文件，没有取出来',
    fix: '用 OFD 阅读器打开，把附件另存出来，放在写好的文件旁边，写进 attachments。',
  },
  annotations: {
    what: '批注、印章、水印，没有导入',
    fix: '要公开的批注，对照原文写进正文；印章和水印读者可以打开所附的 OFD 看。',
  },
  signatures: {
    what: '签名或签章，没有验证真伪',
    fix: '公开以前，用 OFD 阅读器打开，看签章验证的结果；网页上的文字不带签章。',
  },
  running: {
    what: '每页都有的页眉、页脚，没有导入',
    fix: '不用管；里面有正文，就补进写好的文件。',
  },
  hidden: {
    what: '设为不显示的文字，没有导入',
    fix: '打开 OFD 看不见它们，不用管；应当公开的，补进写好的文件。',
  },
  scanned: {
    what: '没有文字的页（图片、扫描件或者空白页）',
    fix: '看看这几页；有字的，用文字识别软件得到文字，核对以后补进写好的文件。',
  },
  pictures: {
    what: '图片，没有取出来',
    fix: '图片上有文字的（例如扫描的一页），打开 OFD 对照，把文字补进写好的文件；只是图的不用管，读者可以打开所附的 OFD 看。',
  },
  documents: {
    what: '一个 OFD 里有几份文件，接在一起读了',
    fix: '应当分开公开的，用 OFD 阅读器分别另存，再分别导入。',
  },
  composites: {
    what: '复合图形，里面可能有文字，没有读',
    fix: '打开 OFD 对照一遍，缺的文字补进写好的文件。',
  },
  parts: {
    what: '文件里说有、实际没有的部分',
    fix: '文件可能不完整：重新下载一份，或者请制作的人重新导出。',
  },
};

/** Problems of OFD files, the form that government offices exchange (GB/T 33190). */
export const ofdProblems = {
  'ofd-left-out': entry<{ loss: OfdLoss; count: number; places: string[] }>({
    severity: 'warning',
    what: ({ loss, count, places }) =>
      `${LOSSES[loss].what}，${count} 处：${places.map((place) => quoted(place)).join('、')}${count > places.length ? '……' : ''}。`,
    why: 'OFD 像纸一样固定了版面，程序只取各页上的文字，供阅读和搜索；其余的要说清楚。',
    fix: ({ loss }) => LOSSES[loss].fix,
    example: { loss: 'attachments', count: 1, places: ['监测点位表.xlsx'] },
  }),
  'import-ofd-scanned': entry<object>({
    severity: 'error',
    what: () => '这个 OFD 里没有文字，多半是扫描件。',
    why: '扫描出来的是图片，读者搜不到，也听不到。',
    fix: () => '导入它的 Word 文件；只有纸质件时，用文字识别软件得到文字，核对无误后导入。',
    example: {},
  }),
  'import-ofd-fonts': entry<object>({
    severity: 'error',
    what: () => '这个 OFD 里只有字形的编号，读不出是哪些字。它不是扫描件。',
    why: '导出时把字转成了字形，没有写是什么字；猜就会猜错。',
    fix: () => '导入它的 Word 文件；没有，就用原来的程序重新导出，不要选“文字转曲线”。',
    example: {},
  }),
};
