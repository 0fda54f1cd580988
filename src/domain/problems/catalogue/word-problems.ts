import { entry } from './entry.ts';
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
const KEPT = new Set<WordLoss>(['nested-table', 'cropped', 'placeholder', 'unknown']);

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
