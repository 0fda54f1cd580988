import type { ProblemExamples } from './problem-examples.ts';

/** Examples of what is wrong with originals on their way in. */
export const importExamples: ProblemExamples = {
  'import-empty': {},
  'import-unfaithful': { share: 0.982, original: '全市优良天数比例为', page: '全市优良比例为' },
  'import-no-date': {},
  'import-date-from-name': { date: '2024-01-17' },
  'import-no-title': { title: '2024-01-17-notice' },
  'import-no-category': {},
  'import-no-id': { name: '通知.docx' },
  'import-exists': {
    file: 'content/disclosures/2024/2024-work-plan.md',
    differences: '正文有 2 段不同。',
  },
  'import-record-unknown': { label: '发文字号', value: '甲环发〔2024〕1号' },
  'table-cells-unplaced': { lines: [9, 10] },
  'numbering-doubtful': { words: '一、二类海水面积占比为四成' },
  'numbering-out-of-order': { words: '三、保障措施', expected: 2 },
};
