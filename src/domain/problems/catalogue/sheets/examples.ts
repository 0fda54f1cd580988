import type { ProblemExamples } from '#domain/problems/catalogue/examples.ts';

/** Examples of what is wrong with sheets of figures on their way in. */
export const sheetExamples: ProblemExamples = {
  'sheet-without-header': { missing: ['value'] },
  'sheet-column-unknown': { name: '天气' },
  'sheet-unit-differs': { unit: '%', wanted: '微克/立方米' },
  'observation-changed': {
    before: '20',
    now: '21',
    file: 'seeds/observations/air.csv',
    line: 3,
  },
  'sheet-hidden': { kind: 'rows', places: ['3', '7'], taken: false },
  'sheet-merged': { places: ['A2:A5'] },
  'sheet-struck': { places: ['B7'] },
  'sheet-drawing': {},
  'sheet-cell-error': { value: '#DIV/0!' },
  'sheet-cell-uncalculated': {},
  'sheet-cell-time': { shown: '13:00' },
  'sheet-shown-held': { shown: '16', held: '16.0499', format: '0', taken: '16' },
  'sheet-date-doubtful': {
    shown: '2024/1/1',
    proposals: { 年: '2024', 月: '2024-01', 日: '2024-01-01' },
  },
  'sheet-date-no-year': { shown: '11月1日', taken: '2023-11-01' },
  'sheet-period-number': { shown: '2019.1' },
  'sheet-value-unread': { heading: '数值', found: '见附件', unit: '微克/立方米' },
  'sheet-too-big': { most: 500_000 },
  'sheet-no-table': { chart: false },
  'sheet-table-unsound': { table: 'seeds/observations/air.csv', line: 3 },
};
